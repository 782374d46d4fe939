package io.foyer.calendars.control;

/** Something waits to be written into a calendar; observe it after success to write it at once. */
public record EntriesAdded() {}
