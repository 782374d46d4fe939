package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.WriteBehind;
import io.foyer.visitors.entity.Firmographics;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Remembers visits for thirty days after their end, so that a change can be rehearsed on them.
 *
 * <p>Visits of a site in test mode and of visitors who withdrew their consent are not remembered.
 */
@ApplicationScoped
public class VisitTraces {
  private static final Logger LOG = System.getLogger(VisitTraces.class.getName());

  /** How far back a rehearsal looks. */
  public static final Duration KEPT = Duration.ofDays(30);

  /** About 20 MB of traces. */
  private static final WriteBehind.Limits LIMITS = new WriteBehind.Limits(5_000, 100);

  @Inject TraceStore store;
  @Inject Configurations configurations;
  @Inject Clock clock;

  private final Jsonb json = JsonbBuilder.create();
  private final WriteBehind<Visitor> ended =
      new WriteBehind<>(LIMITS, this::write, () -> store.count(start()));

  /** The visit is over. */
  void note(Visitor visitor) {
    if (!configurations.current().isTest(visitor.site())) {
      ended.add(visitor);
    }
  }

  void withdraw(VisitorId visitor) {
    ended.removeIf(one -> one.id().equals(visitor));
  }

  /** Writes what waits. */
  public void flush() {
    ended.flush();
  }

  private VisitTrace trace(Visitor visitor) {
    return VisitTrace.of(visitor, json.toJson(own(visitor)));
  }

  /** What a provider of company facts has told is kept in memory alone. */
  private static Visitor own(Visitor whole) {
    return new Visitor(
        whole.id(),
        whole.site(),
        whole.background().of(Firmographics.UNKNOWN),
        whole.identity(),
        whole.visit(),
        whole.presence(),
        whole.match(),
        whole.stamp());
  }

  private void write(List<Visitor> batch) {
    store.write(batch.stream().map(this::trace).toList());
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
