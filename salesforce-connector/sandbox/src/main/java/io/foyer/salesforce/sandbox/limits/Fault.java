package io.foyer.salesforce.sandbox.limits;

/** How the next calls shall go wrong. */
public record Fault(Kind kind, Lane lane, int millis) {

  /** The ways in which an org goes wrong. */
  public enum Kind {
    /** 503 with nothing in it. */
    UNAVAILABLE,
    /** A maintenance page where an answer should be. */
    HTML,
    /** Every record of the next save is locked by somebody else. */
    ROW_LOCK,
    EXPIRED_SESSION,
    /** The day's calls are used up. */
    LIMIT,
    /** The answer is right but late. */
    SLOW
  }

  /** Which calls it strikes. */
  public enum Lane {
    ANY,
    SOAP,
    REST;

    boolean covers(Lane other) {
      return this == ANY || this == other;
    }
  }
}
