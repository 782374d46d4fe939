package io.foyer.meetings.entity;

/** Why a rep cannot be met at a time, or at all. */
public enum Hindrance {
  /** A connected calendar does not answer; what it holds is not guessed. */
  CALENDAR_AWAY,
  /** Something else is there, or too near. */
  BUSY
}
