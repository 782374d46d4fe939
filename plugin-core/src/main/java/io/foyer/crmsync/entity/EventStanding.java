package io.foyer.crmsync.entity;

import org.jspecify.annotations.Nullable;

/**
 * How the Event of a conversation that is over stands.
 *
 * @param event the CRM's id; null as long as it is not written
 */
public record EventStanding(State state, @Nullable String event) {

  /** Whether there is one. */
  public enum State {
    WRITTEN,
    WAITING,
    /** The CRM refused it; an admin sees why. */
    PARKED,
    /** There is nobody in the CRM on whose record it could be. */
    NOBODY,
    /** It was only tried out. */
    TEST
  }
}
