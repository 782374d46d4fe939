package io.foyer.meetings.entity;

/**
 * A visitor's meeting is agreed.
 *
 * <p>Fired inside the transaction that books it: what an observer stores is there with the booking
 * or not at all.
 */
public record MeetingBooked(Booking booking) {}
