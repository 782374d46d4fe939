package io.foyer.calendars.control;

import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.Span;
import java.time.ZoneId;
import java.util.List;

/**
 * Speaks with calendars of one kind.
 *
 * <p>Every call may wait for the network and fails with a {@link
 * io.foyer.calendars.entity.refusal.CalendarFailed}. Writing the same again does no harm.
 */
public interface CalendarService {

  CalendarKind kind();

  /**
   * What keeps the owner busy within the span, without what Foyer wrote.
   *
   * @param home where whole days and times without a zone are meant
   */
  List<Span> busy(CalendarAccess access, Span asked, ZoneId home);

  /** Puts the entry there, in place of the one of that name. */
  void put(CalendarAccess access, String name, CalendarEntry entry);

  /** Takes the entry away; that there is none is no failure. */
  void remove(CalendarAccess access, String name);

  /** Tells the service that Foyer does not come any more, where it wants to know. */
  default void leave(CalendarAccess access) {}
}
