package io.foyer.calendars.control;

import io.foyer.calendars.entity.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one rep's calendars, and when they were asked.
 *
 * <p>They are asked twice within a minute at most. Not for several threads: the cache locks.
 */
final class RepReads {
  static final int MOST = 2;
  static final Duration WITHIN = Duration.ofMinutes(1);

  private final Deque<Instant> asked = new ArrayDeque<>();
  private Duration reach = Duration.ZERO;
  private @Nullable Known known;
  private @Nullable CompletableFuture<Void> running;

  /**
   * An answer.
   *
   * @param busy null where a calendar did not answer
   */
  private record Known(Instant at, Span window, @Nullable List<Span> busy) {}

  /** What keeps the rep busy within the span; empty where that is not known. */
  Optional<List<Span>> busy(Span span) {
    var now = known;
    return now == null || now.busy() == null
        ? Optional.empty()
        : Optional.of(now.busy().stream().filter(span::overlaps).toList());
  }

  /** Whether the answer about that span is not older than so long; that there was none counts. */
  boolean isKnown(Span span, Instant now, Duration age) {
    var last = known;
    return last != null && last.window().holds(span) && !last.at().plus(age).isBefore(now);
  }

  /** Ends when what is being asked now is here. */
  Optional<CompletableFuture<Void>> running() {
    return Optional.ofNullable(running);
  }

  boolean mayBeAsked(Instant now) {
    while (!asked.isEmpty() && !asked.getFirst().plus(WITHIN).isAfter(now)) {
      asked.removeFirst();
    }
    return asked.size() < MOST;
  }

  void begin(Instant now) {
    asked.addLast(now);
    running = new CompletableFuture<>();
  }

  /** Asks for as far ahead as anybody has wanted to see. */
  Duration reach(Span span, Instant now, Duration least) {
    var wanted = Duration.between(now, span.end());
    for (var each : List.of(least, wanted)) {
      reach = each.compareTo(reach) > 0 ? each : reach;
    }
    return reach;
  }

  /**
   * What came of asking. One that failed does not make the last answer wrong while it is young.
   *
   * @param busy null where a calendar did not answer
   */
  void end(Span window, @Nullable List<Span> busy, Instant now) {
    running = null;
    var last = known;
    var isLastGood = last != null && last.busy() != null && !last.at().plus(WITHIN).isBefore(now);
    if (busy != null || !isLastGood) {
      known = new Known(now, window, busy);
    }
  }
}
