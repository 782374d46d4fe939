package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.VisitTrace;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingDeque;

/**
 * Remembers visits for thirty days after their end, so that a change can be rehearsed on them.
 *
 * <p>Visits of a site in test mode and of visitors who withdrew their consent are not remembered.
 * Where the database is away for long, the oldest are given up rather than the memory.
 */
@ApplicationScoped
public class VisitTraces {
  private static final Logger LOG = System.getLogger(VisitTraces.class.getName());

  /** How far back a rehearsal looks. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** About 20 MB of traces. */
  private static final int MOST = 5_000;

  private static final int BATCH = 100;

  @Inject TraceStore store;
  @Inject Configurations configurations;
  @Inject Clock clock;

  private final Jsonb json = JsonbBuilder.create();
  private final LinkedBlockingDeque<Visitor> ended = new LinkedBlockingDeque<>(MOST);

  /** The visit is over. */
  void note(Visitor visitor) {
    if (configurations.current().isTest(visitor.site())) {
      return;
    }
    while (!ended.offer(visitor)) {
      ended.poll();
    }
  }

  void withdraw(VisitorId visitor) {
    ended.removeIf(one -> one.id().equals(visitor));
  }

  /** Writes what waits; what cannot be written now waits on. */
  public void flush() {
    List<Visitor> batch = new ArrayList<>(BATCH);
    while (ended.drainTo(batch, BATCH) > 0) {
      if (!write(batch)) {
        if (!isThere()) {
          batch.forEach(ended::offer);
          return;
        }
        batch.forEach(one -> write(List.of(one)));
      }
      batch.clear();
    }
  }

  /** One that the database does not take must not hold up the others: it is let go. */
  private boolean write(List<Visitor> batch) {
    try {
      store.write(batch.stream().map(one -> VisitTrace.of(one, json.toJson(one))).toList());
      return true;
    } catch (RuntimeException refused) {
      LOG.log(Level.WARNING, "visits could not be remembered count=" + batch.size(), refused);
      return false;
    }
  }

  private boolean isThere() {
    try {
      store.count(start());
      return true;
    } catch (RuntimeException away) {
      LOG.log(Level.DEBUG, "the database does not answer", away);
      return false;
    }
  }

  public void tidy() {
    store.forgetBefore(start());
  }

  /** How many visits are remembered. */
  public long count() {
    return store.count(start());
  }

  /** Before the first visit that is remembered. */
  public TraceStore.Mark beginning() {
    return TraceStore.Mark.at(start());
  }

  public List<VisitTrace> after(TraceStore.Mark mark, int most) {
    return store.after(mark, most);
  }

  /** The visit; empty for one that an older version of Foyer wrote in a way no longer read. */
  public Optional<PastVisit> read(VisitTrace trace) {
    try {
      Visitor visitor = Objects.requireNonNull(json.fromJson(trace.trace(), Visitor.class));
      return Optional.of(new PastVisit(visitor));
    } catch (JsonbException | NullPointerException | IllegalArgumentException unreadable) {
      LOG.log(Level.DEBUG, "visit cannot be read visit=" + trace.visitId(), unreadable);
      return Optional.empty();
    }
  }

  private Instant start() {
    return clock.instant().minus(KEPT);
  }
}
