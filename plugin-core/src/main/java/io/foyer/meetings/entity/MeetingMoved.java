package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import java.util.List;

/**
 * A meeting is at another time, perhaps with other reps. Fired inside the transaction.
 *
 * @param formerly who came before; the owner first
 */
public record MeetingMoved(Booking booking, List<RepId> formerly) {}
