package io.foyer.salesforce.sandbox.limits;

import io.foyer.salesforce.sandbox.web.Call;

/**
 * How the next calls shall go wrong.
 *
 * @param path what an address has to contain to be struck; empty for any
 */
public record Fault(Kind kind, Lane lane, String path, int millis) {

  /** The ways in which an org goes wrong. */
  public enum Kind {
    /** 503 with nothing in it. */
    UNAVAILABLE,
    /** A maintenance page where an answer should be. */
    HTML,
    EXPIRED_SESSION,
    /** The day's calls are used up. */
    LIMIT,
    /** The answer is right but late. */
    SLOW,
    /** Every record of the next save is locked by somebody else. */
    ROW_LOCK,
    /** The next change event reaches nobody, now or later. */
    LOST_EVENTS,
    /** The next replay id that a subscriber names is no longer known. */
    INVALID_REPLAY;

    /** Whether a call is struck by it, and not something inside. */
    boolean strikesCalls() {
      return switch (this) {
        case UNAVAILABLE, HTML, EXPIRED_SESSION, LIMIT, SLOW -> true;
        case ROW_LOCK, LOST_EVENTS, INVALID_REPLAY -> false;
      };
    }
  }

  /** Which calls it strikes. */
  public enum Lane {
    /** All but {@link #STREAM}, where a client that waits would take what is meant for others. */
    ANY,
    SOAP,
    REST,
    BULK,
    STREAM;

    boolean covers(Lane other) {
      return this == other || (this == ANY && other != STREAM);
    }
  }

  boolean strikes(Lane calledOn, Call call) {
    return kind.strikesCalls() && lane.covers(calledOn) && call.path().contains(path);
  }
}
