package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.control.BusyTimes;
import io.foyer.calendars.entity.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Calendars as a test fills them; counts how often they are asked. */
final class Calendars implements BusyTimes {
  final Map<RepId, List<Span>> entries = new ConcurrentHashMap<>();

  /** What only who asks anew is told. */
  final Map<RepId, List<Span>> since = new ConcurrentHashMap<>();

  final Set<RepId> away = new HashSet<>();
  final AtomicInteger asked = new AtomicInteger();

  @Override
  public Map<RepId, List<Span>> busy(Collection<RepId> reps, Span span) {
    asked.incrementAndGet();
    var busy = new HashMap<RepId, List<Span>>();
    reps.stream()
        .filter(rep -> !away.contains(rep))
        .forEach(rep -> busy.put(rep, entries.getOrDefault(rep, List.of())));
    return busy;
  }

  @Override
  public Map<RepId, List<Span>> busyNow(Collection<RepId> reps, Span span) {
    entries.putAll(since);
    return busy(reps, span);
  }
}
