package io.foyer.crmsync.entity;

import org.jspecify.annotations.Nullable;

/**
 * A meeting that the CRM has not as it is now, since it did not take it.
 *
 * @param booking id of the meeting
 * @param state parked for a person, or tried again by itself
 * @param reason what the CRM said; null where it said nothing
 */
public record UnwrittenMeeting(String booking, OutboxEntry.State state, @Nullable String reason) {}
