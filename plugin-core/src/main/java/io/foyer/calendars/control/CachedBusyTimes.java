package io.foyer.calendars.control;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/**
 * Remembers what calendars hold, so that they are asked twice a minute for each rep at most,
 * however many visitors look for a time.
 *
 * <p>Who lists times gets answers of the last half minute at once, and up to a minute old ones
 * while new ones are fetched. Who gives a time away waits for a new answer, unless the last one is
 * only seconds old or the calendars were asked twice already.
 */
@ApplicationScoped
public class CachedBusyTimes implements BusyTimes {
  private static final Logger LOG = System.getLogger(CachedBusyTimes.class.getName());

  private static final Duration FRESH = Duration.ofSeconds(30);
  private static final Duration AS_GOOD_AS_NOW = Duration.ofSeconds(5);
  private static final Duration STILL_GOOD = RepReads.WITHIN;

  /** Longer than most look ahead: one question serves all of them. */
  private static final Duration AHEAD = Duration.ofDays(50);

  /** Of what began before now only the end counts, and few meetings last longer. */
  private static final Duration BACK = Duration.ofDays(1);

  /** An answer is about what was asked for while it was waited for, too. */
  private static final Duration READ_BACK = BACK.plus(STILL_GOOD);

  /** Longer than calendars may take: who reads them is stuck. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject CalendarReading reading;
  @Inject Clock clock;
  @Resource ManagedExecutorService managed;

  Executor executor = task -> managed.execute(task);
  private final Map<RepId, RepReads> known = new HashMap<>();

  /** A question to be put, and who of it waits for the answer. */
  private record Plan(
      Map<RepId, RepReads> asked,
      Span window,
      boolean isAwaited,
      List<CompletableFuture<Void>> awaited) {}

  @Override
  public Map<RepId, List<Span>> busy(Collection<RepId> reps, Span asked) {
    return answer(reps, asked, FRESH, STILL_GOOD);
  }

  @Override
  public Map<RepId, List<Span>> busyNow(Collection<RepId> reps, Span asked) {
    return answer(reps, asked, AS_GOOD_AS_NOW, AS_GOOD_AS_NOW);
  }

  /** What is known of the rep's calendars, or being asked, does not count any more. */
  public synchronized void forget(RepId rep) {
    var before = known.put(rep, new RepReads());
    if (before != null) {
      before.running().ifPresent(awaited -> awaited.complete(null));
    }
  }

  private Map<RepId, List<Span>> answer(
      Collection<RepId> reps, Span wanted, Duration fresh, Duration goodEnough) {
    var asked = stillToCome(wanted);
    var plan = plan(Set.copyOf(reps), asked, fresh, goodEnough);
    carryOut(plan);
    if (!plan.awaited().isEmpty()) {
      await(plan.awaited());
      // Somebody who looked less far ahead may have asked.
      carryOut(plan(Set.copyOf(reps), asked, STILL_GOOD, STILL_GOOD));
    }
    return answer(reps, asked);
  }

  /** What is over for long is not asked about: no meeting begins there any more. */
  private Span stillToCome(Span asked) {
    var first = clock.instant().minus(BACK);
    var start = asked.start().isBefore(first) ? first : asked.start();
    return new Span(start, asked.end().isBefore(start) ? start : asked.end());
  }

  private static void await(List<CompletableFuture<Void>> asked) {
    CompletableFuture.allOf(asked.toArray(CompletableFuture[]::new))
        .completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
        .join();
  }

  private void carryOut(Plan plan) {
    if (plan.asked().isEmpty()) {
      return;
    }
    if (plan.isAwaited()) {
      read(plan);
      return;
    }
    try {
      executor.execute(() -> read(plan));
    } catch (RejectedExecutionException ended) {
      keep(plan, Map.of());
    }
  }

  private synchronized Plan plan(Set<RepId> reps, Span span, Duration fresh, Duration goodEnough) {
    var now = clock.instant();
    var asked = new LinkedHashMap<RepId, RepReads>();
    var awaited = new ArrayList<CompletableFuture<Void>>();
    var reach = AHEAD;
    var isAwaited = false;
    for (var rep : reps) {
      var reads = known.computeIfAbsent(rep, any -> new RepReads());
      var isGoodEnough = reads.isKnown(span, now, goodEnough);
      if (reads.isKnown(span, now, fresh)) {
        continue;
      }
      if (reads.running().isPresent()) {
        reads.running().filter(running -> !isGoodEnough).ifPresent(awaited::add);
      } else if (reads.mayBeAsked(now)) {
        reads.begin(now);
        asked.put(rep, reads);
        isAwaited |= !isGoodEnough;
        reach = longer(reach, reads.reach(span, now, AHEAD));
      }
    }
    return new Plan(asked, new Span(now.minus(READ_BACK), now.plus(reach)), isAwaited, awaited);
  }

  private void read(Plan plan) {
    Map<RepId, List<Span>> busy = Map.of();
    try {
      busy = reading.of(plan.asked().keySet(), plan.window());
    } catch (RuntimeException unforeseen) {
      LOG.log(Level.ERROR, "calendars not read", unforeseen);
    } finally {
      keep(plan, busy);
    }
  }

  private synchronized void keep(Plan plan, Map<RepId, List<Span>> busy) {
    var now = clock.instant();
    plan.asked()
        .forEach(
            (rep, reads) -> {
              var awaited = reads.running();
              reads.end(plan.window(), busy.get(rep), now);
              awaited.ifPresent(future -> future.complete(null));
            });
  }

  private synchronized Map<RepId, List<Span>> answer(Collection<RepId> reps, Span asked) {
    Instant now = clock.instant();
    var answer = new HashMap<RepId, List<Span>>();
    for (var rep : reps) {
      var reads = known.getOrDefault(rep, new RepReads());
      if (reads.isKnown(asked, now, STILL_GOOD)) {
        reads.busy(asked).ifPresent(busy -> answer.put(rep, busy));
      }
    }
    return answer;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
