package io.foyer.meetings.entity;

/** A meeting will not be. Fired inside the transaction that gives its time back. */
public record MeetingCalledOff(Booking booking) {}
