package io.foyer.calendars.entity;

import io.foyer.access.entity.RepId;

/**
 * A rep's calendar lets Foyer in no more, or did not take a meeting: the rep has to do something.
 * Fired inside the transaction that notes it.
 */
public record CalendarTroubled(RepId rep) {}
