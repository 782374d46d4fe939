package io.foyer.meetings.entity;

/** Why a rep cannot be met at a time, or at all. */
public enum Hindrance {
  /** Off duty: absent, not active, or without the right to it. */
  OFF_DUTY,
  /** A connected calendar does not answer; what it holds is not guessed. */
  CALENDAR_AWAY,
  /** Has no hours in which meetings may be. */
  NO_HOURS,
  /** Something else is there, or too near. */
  BUSY
}
