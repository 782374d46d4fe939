package io.foyer.calendars.control;

import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.Span;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A calendar that does as it is told. */
final class FakeCalendar implements CalendarService {
  final Map<String, CalendarEntry> entries = new HashMap<>();
  final List<Span> busy = new ArrayList<>();

  /** What it says instead of doing anything. */
  @Nullable RuntimeException trouble;

  /** What happens while it writes. */
  Runnable meanwhile = () -> {};

  int questions;

  @Override
  public CalendarKind kind() {
    return CalendarKind.CALDAV;
  }

  @Override
  public List<Span> busy(CalendarAccess access, Span asked, ZoneId home) {
    questions++;
    failIfTroubled();
    return List.copyOf(busy);
  }

  @Override
  public void put(CalendarAccess access, String name, CalendarEntry entry) {
    failIfTroubled();
    entries.put(name, entry);
    meanwhile.run();
  }

  @Override
  public void remove(CalendarAccess access, String name) {
    failIfTroubled();
    entries.remove(name);
  }

  private void failIfTroubled() {
    if (trouble != null) {
      throw trouble;
    }
  }
}
