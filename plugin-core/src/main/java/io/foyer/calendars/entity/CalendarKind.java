package io.foyer.calendars.entity;

/** What speaks with a calendar. */
public enum CalendarKind {
  CALDAV,
  GOOGLE,
  MICROSOFT
}
