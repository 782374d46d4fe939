package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** When a visitor can meet one of several hosts, or all of them. */
public final class FreeTimes {
  private FreeTimes() {}

  /**
   * The starts at which it is possible, each with the hosts who could come, as they were given.
   *
   * @param hosts for {@link Gathering#EVERYONE} the first is the owner, on whose grid the meetings
   *     begin
   */
  public static NavigableMap<Instant, List<RepId>> of(
      Gathering gathering, List<HostTimes> hosts, MeetingRules rules, Span asked, Instant now) {
    NavigableMap<Instant, List<RepId>> times = new TreeMap<>();
    if (gathering == Gathering.EVERYONE) {
      everyone(hosts, rules, asked, now).forEach(start -> times.put(start, ids(hosts)));
      return times;
    }
    for (HostTimes host : hosts) {
      for (Instant start : host.free(rules, asked, now)) {
        times.computeIfAbsent(start, s -> new ArrayList<>()).add(host.host());
      }
    }
    return times;
  }

  /** The hosts who could come at that start; empty where it is not one of the free times. */
  public static List<RepId> at(
      Gathering gathering, List<HostTimes> hosts, MeetingRules rules, Instant start, Instant now) {
    Span moment = new Span(start, start.plusNanos(1));
    return of(gathering, hosts, rules, moment, now).getOrDefault(start, List.of());
  }

  private static List<Instant> everyone(
      List<HostTimes> hosts, MeetingRules rules, Span asked, Instant now) {
    if (hosts.isEmpty()) {
      return List.of();
    }
    List<HostTimes> others = hosts.subList(1, hosts.size());
    return hosts.get(0).free(rules, asked, now).stream()
        .filter(start -> others.stream().allMatch(other -> other.joins(rules, start, now)))
        .toList();
  }

  private static List<RepId> ids(List<HostTimes> hosts) {
    return hosts.stream().map(HostTimes::host).toList();
  }
}
