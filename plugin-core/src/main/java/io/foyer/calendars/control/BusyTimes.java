package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * When reps are busy by their calendars.
 *
 * <p>Meetings booked by Foyer are not among it, though they are in those calendars: the bookings
 * say more of them.
 */
public interface BusyTimes {
  /**
   * What keeps each of them busy within the span, in any order; nothing for a rep with an empty
   * calendar. A rep of whom one calendar does not answer is left out: what it holds is not guessed.
   *
   * <p>May wait for the network: not to be called while rows are locked.
   */
  Map<RepId, List<Span>> busy(Collection<RepId> reps, Span asked);

  /** The same as new as calendars let themselves be asked: for a time that is about to be given. */
  Map<RepId, List<Span>> busyNow(Collection<RepId> reps, Span asked);
}
