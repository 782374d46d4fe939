package io.foyer.meetings.control.offering;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.Span;
import io.foyer.meetings.control.BookingDesk;
import io.foyer.meetings.entity.MeetingOffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The free times of offers, worked out once for all who look at the same.
 *
 * <p>What it says may be a moment old; whoever books asks anew.
 */
@ApplicationScoped
public class TimeBoard {
  // Fixed stretches, so that visitors who look at different days share what is worked out.
  private static final Duration STRETCH = Duration.ofDays(16);

  @Inject BookingDesk desk;
  @Inject Diaries diaries;
  @Inject Clock clock;

  @Inject
  @ConfigProperty(name = "foyer.meetings.free-times-kept")
  Duration kept;

  private final Map<Key, Page> pages = new ConcurrentHashMap<>();

  private record Key(MeetingOffer offer, long stretch) {}

  private record Page(Instant readAt, FutureTask<NavigableMap<Instant, List<RepId>>> times) {}

  /** The times within the span that can be booked, each with the reps who could come. */
  public NavigableMap<Instant, List<RepId>> free(MeetingOffer offer, Span asked) {
    Instant now = clock.instant();
    Instant first = now.plus(offer.rules().notice());
    Instant last = now.plus(Duration.ofDays(offer.rules().horizon() + 2L));
    Instant from = asked.start().isAfter(first) ? asked.start() : first;
    Instant until = asked.end().isBefore(last) ? asked.end() : last;
    NavigableMap<Instant, List<RepId>> free = new TreeMap<>();
    if (from.isBefore(until)) {
      for (long at = stretch(from); at <= stretch(until); at++) {
        free.putAll(page(new Key(offer, at), now));
      }
    }
    return until.isBefore(from) ? free : free.subMap(from, true, until, false);
  }

  /** Something of theirs was taken or given back: on this node it is seen at once. */
  public void forget(Collection<RepId> reps) {
    Set<RepId> gone = Set.copyOf(reps);
    pages.keySet().removeIf(key -> key.offer().reps().stream().anyMatch(gone::contains));
  }

  private NavigableMap<Instant, List<RepId>> page(Key key, Instant now) {
    pages.values().removeIf(old -> isOld(old, now));
    Page page = pages.computeIfAbsent(key, any -> new Page(now, task(key)));
    page.times().run(); // only the first does it, the others wait below
    try {
      return page.times().get();
    } catch (ExecutionException failed) {
      pages.remove(key, page);
      throw failed.getCause() instanceof RuntimeException why
          ? why
          : new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private FutureTask<NavigableMap<Instant, List<RepId>>> task(Key key) {
    return new FutureTask<>(() -> workedOut(key));
  }

  private NavigableMap<Instant, List<RepId>> workedOut(Key key) {
    Instant start = Instant.EPOCH.plus(STRETCH.multipliedBy(key.stretch()));
    Span span = Span.of(start, STRETCH);
    return desk.free(key.offer(), diaries.of(key.offer().reps(), span), span);
  }

  private boolean isOld(Page page, Instant now) {
    return !now.isBefore(page.readAt().plus(kept));
  }

  private static long stretch(Instant at) {
    return Math.floorDiv(at.getEpochSecond(), STRETCH.toSeconds());
  }
}
