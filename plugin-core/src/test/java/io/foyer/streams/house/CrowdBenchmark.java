package io.foyer.streams.house;

import com.sun.management.OperatingSystemMXBean;
import io.foyer.access.entity.RepId;
import io.foyer.platform.MovedClock;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.control.VisitorJournal;
import io.foyer.visitors.entity.VisitorFixture;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/**
 * Measures how soon boards show a changed fact while a crowd is on the website: one node without
 * sockets, 20 streams, 200 rules, 200 reps' boards open, 2,000 changes a second beside every page's
 * heartbeat.
 */
public final class CrowdBenchmark {
  private static final int PER_SECOND = 2_000;
  private static final int WARM_UP = 15 * PER_SECOND;
  private static final int MEASURED = 20 * PER_SECOND;
  private static final int LOOKS_A_SECOND = 20;
  private static final long BETWEEN_LOOKS = Duration.ofSeconds(1).toNanos() / LOOKS_A_SECOND;
  private static final long HEARTBEAT = Duration.ofSeconds(5).toNanos();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private final int crowd;
  private final MovedClock clock = MovedClock.atNoon();
  private final House house = new House("a", new Street(), clock, CrowdRules.configuration());
  private final Tracking tracking = house.get(Tracking.class);
  private final CrowdDelays delays = new CrowdDelays();
  private final String[] pages;
  private final Random random = new Random(1);
  private final long heapBefore = heap();
  private long told = System.nanoTime();
  private long changing;
  private volatile long beating;
  private volatile int beaten;

  private CrowdBenchmark(int crowd) {
    this.crowd = crowd;
    pages = new String[crowd];
  }

  /**
   * Prints one row of a table.
   *
   * @param arguments how many visitors are there
   */
  public static void main(String[] arguments) {
    System.out.println(new CrowdBenchmark(Integer.parseInt(arguments[0])).measure());
    System.exit(0);
  }

  private String measure() {
    house.window = delays::shown;
    house.isThere(CrowdRules.reps().toArray(RepId[]::new));
    for (int visitor = 0; visitor < crowd; visitor++) {
      pages[visitor] = page(visitor, 0);
      house.opens("vis_" + visitor, pages[visitor]);
    }
    CrowdRules.reps().forEach(house::watches);
    List<Thread> loops = List.of(started(this::look), started(this::beat));
    change(WARM_UP); // compiles, and lets the boards fill
    delays.begin();
    long changed = changing;
    long beat = beating;
    int beats = beaten;
    long cpu = PROCESS.getProcessCpuTime();
    double seconds = change(MEASURED);
    String row = row(seconds, changing - changed, (beating - beat) / 1e3 / (beaten - beats), cpu);
    loops.forEach(Thread::interrupt);
    return row;
  }

  /** What a node does beside it, as often as it does. */
  private void look() {
    for (int looks = 1; !Thread.currentThread().isInterrupted(); looks++) {
      LockSupport.parkNanos(BETWEEN_LOOKS);
      passTime();
      if (looks % LOOKS_A_SECOND == 0) {
        house.get(LiveVisitors.class).settle();
        house.get(VisitorJournal.class).flush();
      }
      house.flush();
    }
  }

  private synchronized void passTime() {
    long now = System.nanoTime();
    clock.moveBy(Duration.ofNanos(now - told));
    told = now;
  }

  private static Thread started(Runnable loop) {
    Thread thread = new Thread(loop);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }

  /** Answers how many seconds it took. */
  private double change(int changes) {
    long start = System.nanoTime();
    for (int change = 0; change < changes; change++) {
      long at = start + change * (1_000_000_000L / PER_SECOND);
      while (System.nanoTime() < at) {
        LockSupport.parkNanos(at - System.nanoTime());
      }
      int visitor = random.nextInt(crowd);
      // To another page, and so perhaps to another stream.
      pages[visitor] = page(visitor, change);
      delays.due("vis_" + visitor, at);
      passTime();
      changing += tell(visitor);
    }
    return (System.nanoTime() - start) / 1e9;
  }

  /** Answers the processor's time. */
  private long tell(int visitor) {
    long begin = THREADS.getCurrentThreadCpuTime();
    tracking.note(
        VisitorFixture.arrival("vis_" + visitor),
        List.of(VisitorFixture.report("one", pages[visitor], 30, true, false)));
    return THREADS.getCurrentThreadCpuTime() - begin;
  }

  /** Every page says that it is still there, one after the other. */
  private void beat() {
    long start = System.nanoTime();
    long spent = 0;
    for (int beats = 0; !Thread.currentThread().isInterrupted(); beats++) {
      spent += tell(beats % crowd);
      beating = spent;
      beaten = beats;
      long next = start + (long) (HEARTBEAT * ((double) beats / crowd));
      if (next > System.nanoTime()) {
        LockSupport.parkNanos(next - System.nanoTime());
      }
    }
  }

  private String row(double seconds, long changing, double beat, long cpuBefore) {
    double cores = (PROCESS.getProcessCpuTime() - cpuBefore) / 1e9 / seconds;
    return String.format(
        Locale.ROOT,
        "| %,d | %,.0f | %.2f | %.1f | %.1f | %.0f | %.0f µs | %.0f µs | %.2f | %.1f kB |",
        crowd,
        MEASURED / seconds,
        delays.free(0.5),
        delays.free(0.99),
        delays.all(0.99),
        delays.all(1),
        changing / 1e3 / MEASURED,
        beat,
        cores,
        (heap() - heapBefore) / 1024.0 / crowd);
  }

  private static long heap() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static String page(int visitor, int change) {
    return Floor.ORIGIN
        + "/section-"
        + (visitor + change) % 25
        + "/"
        + change
        + "?utm_campaign=campaign-"
        + visitor % CrowdRules.RULES;
  }
}
