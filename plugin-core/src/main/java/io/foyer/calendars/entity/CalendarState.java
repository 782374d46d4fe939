package io.foyer.calendars.entity;

/** How it stands with a connected calendar. */
public enum CalendarState {
  ANSWERS,
  /** It did not answer when it was asked last; it is asked again. */
  AWAY,
  /** It does not let Foyer in any more, and is not asked until the rep connects it again. */
  ENDED
}
