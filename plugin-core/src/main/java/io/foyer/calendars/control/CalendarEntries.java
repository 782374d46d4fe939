package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.CalendarEntry;

/**
 * Writes meetings into the calendars that reps have connected.
 *
 * <p>What is asked for joins the caller's transaction and is written soon after its commit, however
 * often it is asked for.
 */
public interface CalendarEntries {

  /** Adds the rep's copy, or puts it in place of the one of that booking. */
  void put(RepId rep, CalendarEntry entry);

  /** Takes the rep's copy out again; nothing happens where there is none. */
  void remove(RepId rep, String booking);
}
