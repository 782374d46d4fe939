package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import org.jspecify.annotations.Nullable;

/**
 * A meeting will not be. Fired inside the transaction that gives its time back.
 *
 * @param by the rep who called it off; null for the guest
 */
public record MeetingCalledOff(Booking booking, @Nullable RepId by) {}
