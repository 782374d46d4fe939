package io.foyer.meetings.entity;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.OpeningSpan;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Works out the free times of a team from calendars that are at hand. */
public final class FreeTimesBenchmark {
  private static final int TEAM = 20;
  private static final int DAYS = 30;
  private static final int ENTRIES_A_DAY = 6;
  private static final int WARM_UP = 100;
  private static final int RUNS = 500;
  private static final Instant NOW = Instant.parse("2026-11-30T07:00:00Z");
  private static final List<ZoneId> ZONES =
      List.of(
          ZoneId.of("Europe/Berlin"), ZoneId.of("America/New_York"), ZoneId.of("Asia/Kathmandu"));
  private static final MeetingRules RULES =
      new MeetingRules(
          Duration.ofMinutes(30),
          Duration.ofMinutes(15),
          Duration.ofMinutes(5),
          Duration.ofMinutes(10),
          Duration.ofHours(2),
          DAYS,
          0);

  private FreeTimesBenchmark() {}

  /** Prints a row for each way to gather. */
  public static void main(String[] arguments) {
    for (var gathering : Gathering.values()) {
      System.out.println(row(gathering));
    }
  }

  private static String row(Gathering gathering) {
    var random = new Random(7); // the same calendars each time
    List<List<Busy>> calendars =
        IntStream.range(0, TEAM).mapToObj(rep -> calendar(random)).toList();
    int starts = 0;
    for (int i = 0; i < WARM_UP; i++) {
      starts = work(gathering, calendars);
    }
    double[] took = new double[RUNS];
    for (int i = 0; i < RUNS; i++) {
      long begin = System.nanoTime();
      work(gathering, calendars);
      took[i] = (System.nanoTime() - begin) / 1e6;
    }
    Arrays.sort(took);
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.1f | %.1f | %.1f |",
        gathering == Gathering.ONE ? "one" : "everyone",
        starts,
        took[RUNS / 2],
        took[RUNS * 95 / 100],
        took[RUNS - 1]);
  }

  private static int work(Gathering gathering, List<List<Busy>> calendars) {
    var hosts = new ArrayList<HostTimes>();
    for (int rep = 0; rep < TEAM; rep++) {
      var hours = hours(ZONES.get(rep % ZONES.size()));
      hosts.add(new HostTimes(new RepId("005" + rep), hours, calendars.get(rep)));
    }
    return FreeTimes.of(gathering, hosts, RULES, Span.of(NOW, Duration.ofDays(DAYS)), NOW).size();
  }

  private static BusinessHours hours(ZoneId zone) {
    var span = new OpeningSpan(LocalTime.of(9, 0), LocalTime.of(18, 0));
    var week =
        Arrays.stream(DayOfWeek.values())
            .collect(Collectors.toMap(day -> day, day -> List.of(span)));
    return new BusinessHours(zone, week, Map.of());
  }

  private static List<Busy> calendar(Random random) {
    return IntStream.range(0, DAYS * ENTRIES_A_DAY)
        .mapToObj(
            at -> {
              var start = NOW.plus(Duration.ofMinutes(random.nextInt(DAYS * 24 * 4) * 15L));
              return Busy.entry(Span.of(start, Duration.ofMinutes(30 + random.nextInt(4) * 15L)));
            })
        .toList();
  }
}
