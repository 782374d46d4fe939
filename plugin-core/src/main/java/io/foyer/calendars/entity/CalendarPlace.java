package io.foyer.calendars.entity;

import java.net.URI;

/**
 * Where a calendar is.
 *
 * @param address of the calendar itself
 * @param account as whom it is opened
 * @param name as its owner calls it
 */
public record CalendarPlace(CalendarKind kind, URI address, String account, String name) {}
