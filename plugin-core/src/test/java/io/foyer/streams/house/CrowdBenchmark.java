package io.foyer.streams.house;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.MovedClock;
import io.foyer.protocol.CardChanged;
import io.foyer.protocol.CardLeft;
import io.foyer.protocol.ServerFrame;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.entity.VisitorFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures how soon boards show a changed fact while a crowd is on the website: one node without
 * sockets, 20 streams, 200 rules, 40 reps' boards open, 2,000 changes a second beside every page's
 * heartbeat.
 *
 * <p>A change is timed from when it was due, so that one that had to wait for others counts in
 * full. Writes one row a size of crowd to the file named as argument.
 */
public final class CrowdBenchmark {
  private static final int[] CROWDS = {1_000, 10_000, 50_000};
  private static final int PER_SECOND = 2_000;
  private static final int WARM_UP = 10 * PER_SECOND;
  private static final int MEASURED = 20 * PER_SECOND;
  private static final int LOOKS_A_SECOND = 8;
  private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos() / LOOKS_A_SECOND;
  private static final long HEARTBEAT = Duration.ofSeconds(5).toNanos();

  private final int crowd;
  private final MovedClock clock = MovedClock.atNoon();
  private final House house = new House("a", new Street(), clock, CrowdRules.configuration());
  private final Map<String, Long> due = new ConcurrentHashMap<>();
  private final long[] nanos = new long[MEASURED];
  private final String[] pages;
  private final Random random = new Random(1);
  private volatile int seen = -1;
  private long busy;

  private CrowdBenchmark(int crowd) {
    this.crowd = crowd;
    pages = new String[crowd];
  }

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int crowd : CROWDS) {
      String row = new CrowdBenchmark(crowd).measure();
      System.out.println(row);
      rows.append(row).append('\n');
    }
    Files.writeString(Path.of(arguments[0]), rows);
    System.exit(0);
  }

  private String measure() {
    house.window = this::shown;
    house.isThere(CrowdRules.reps().toArray(RepId[]::new));
    for (int visitor = 0; visitor < crowd; visitor++) {
      pages[visitor] = page(visitor, 0);
      house.opens(id(visitor), pages[visitor]);
    }
    CrowdRules.reps().forEach(house::watches);
    List<Thread> loops = List.of(started(this::look), started(this::beat));
    change(WARM_UP);
    seen = 0;
    busy = 0;
    change(MEASURED);
    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
    loops.forEach(Thread::interrupt);
    return row();
  }

  /** What a node does beside it, as often as it does. */
  private void look() {
    long told = System.nanoTime();
    for (int looks = 1; !Thread.currentThread().isInterrupted(); looks++) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      long now = System.nanoTime();
      clock.moveBy(Duration.ofNanos(now - told));
      told = now;
      if (looks % LOOKS_A_SECOND == 0) {
        house.get(LiveVisitors.class).settle();
      }
      house.flush();
    }
  }

  private static Thread started(Runnable loop) {
    Thread thread = new Thread(loop);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  private void change(int changes) {
    long start = System.nanoTime();
    for (int change = 0; change < changes; change++) {
      long at = start + change * (1_000_000_000L / PER_SECOND);
      while (System.nanoTime() < at) {
        LockSupport.parkNanos(at - System.nanoTime());
      }
      change(random.nextInt(crowd), change, at);
    }
  }

  /** To another page, and so perhaps to another stream. */
  private void change(int visitor, int change, long at) {
    long begin = System.nanoTime();
    due.put(id(visitor), at);
    pages[visitor] = page(visitor, change);
    tell(visitor);
    busy += System.nanoTime() - begin;
  }

  private void tell(int visitor) {
    house
        .get(Tracking.class)
        .note(
            VisitorFixture.arrival(id(visitor)),
            List.of(VisitorFixture.report("one", pages[visitor], 30, true, false)));
  }

  /** Every page says that it is still there, one after the other. */
  private void beat() {
    long round = System.nanoTime();
    for (int beats = 0; !Thread.currentThread().isInterrupted(); beats++) {
      tell(beats % crowd);
      long next = round + (long) (HEARTBEAT * ((double) beats / crowd));
      if (next > System.nanoTime()) {
        LockSupport.parkNanos(next - System.nanoTime());
      }
    }
  }

  private void shown(ServerFrame frame) {
    String visitor =
        frame instanceof CardChanged changed
            ? changed.card().visitor()
            : frame instanceof CardLeft left ? left.visitor() : "";
    Long at = due.remove(visitor);
    int number = seen;
    if (at != null && number >= 0 && number < nanos.length) {
      synchronized (nanos) {
        nanos[seen++] = System.nanoTime() - at;
      }
    }
  }

  private String row() {
    long[] sorted = Arrays.copyOf(nanos, seen);
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT,
        "| %,d | %.2f | %.2f | %.1f | %.0f %% | %.1f µs |",
        crowd,
        at(sorted, 0.5),
        at(sorted, 0.99),
        at(sorted, 0.999),
        100.0 * busy / (MEASURED * (1e9 / PER_SECOND)),
        busy / 1e3 / MEASURED);
  }

  private static double at(long[] sorted, double part) {
    return sorted[Math.max(0, (int) Math.ceil(part * sorted.length) - 1)] / 1e6;
  }

  private static String id(int visitor) {
    return new VisitorId("vis_" + visitor).value();
  }

  private static String page(int visitor, int change) {
    return Floor.ORIGIN
        + "/section-"
        + (visitor + change) % 25
        + "/"
        + change
        + "?utm_campaign=campaign-"
        + visitor % 250;
  }
}
