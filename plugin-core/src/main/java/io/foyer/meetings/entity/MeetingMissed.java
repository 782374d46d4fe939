package io.foyer.meetings.entity;

/** The guest did not come. Fired inside the transaction that notes it. */
public record MeetingMissed(Booking booking) {}
