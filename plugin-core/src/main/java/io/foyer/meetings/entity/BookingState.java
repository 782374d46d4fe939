package io.foyer.meetings.entity;

/** How far a booking is. */
public enum BookingState {
  /** Kept for a visitor who fills in the form; it lapses by itself. */
  HELD,
  CONFIRMED,
  CANCELLED,
  NO_SHOW;

  /** Whether it was given back to the queue. */
  public boolean isGivenBack() {
    return this == CANCELLED || this == NO_SHOW;
  }
}
