package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.BatchWrite;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes visitors down, some seconds after the fact and many at once.
 *
 * <p>A visitor who only stays is written seldom; one in a conversation with every turn, for others
 * see by it that the visitor has left.
 */
@ApplicationScoped
public class VisitorJournal {
  /** Few enough that a transaction is short, and that any database takes the list of ids. */
  private static final int BATCH = 100;

  @Inject LiveVisitors visitors;
  @Inject Engagements engagements;
  @Inject VisitorStore store;
  @Inject VisitTraces traces;
  @Inject Clock clock;

  private final Map<VisitorId, Visitor> waiting = new ConcurrentHashMap<>();
  private final Map<VisitorId, Instant> written = new ConcurrentHashMap<>();
  private final Set<VisitorId> withdrawn = ConcurrentHashMap.newKeySet();

  /** Notes a change, when it is this node's to write and worth it. */
  public void note(VisitorChanged change) {
    Visitor now = change.now();
    if (now.isTracked() && visitors.isOurs(now) && (isNews(change) || isDue(now))) {
      withdrawn.remove(now.id());
      waiting.put(now.id(), now);
      written.put(now.id(), clock.instant());
    }
  }

  /** Notes how a visit ended. */
  public void noteLast(Visitor visitor) {
    boolean known = written.remove(visitor.id()) != null;
    if (known && visitors.isOurs(visitor) && !withdrawn.contains(visitor.id())) {
      waiting.put(visitor.id(), visitor);
      traces.note(visitor);
    }
  }

  void withdraw(VisitorId visitor) {
    // First of all: what is being written just now must not come back.
    withdrawn.add(visitor);
    written.remove(visitor);
    waiting.remove(visitor);
    traces.withdraw(visitor);
  }

  /**
   * Writes what waits; while the database is away all of it waits on. One at a time, so that no two
   * write the same visitor.
   */
  public synchronized void flush() {
    List<Visitor> batch = new ArrayList<>(BATCH);
    for (Visitor visitor : List.copyOf(waiting.values())) {
      batch.add(visitor);
      if (batch.size() == BATCH) {
        write(batch);
        batch.clear();
      }
    }
    write(batch);
    writeWithdrawn();
  }

  private void write(List<Visitor> batch) {
    if (batch.isEmpty()) {
      return;
    }
    batch.forEach(visitor -> waiting.remove(visitor.id(), visitor));
    new BatchWrite<Visitor>(store::write, () -> store.visits(batch.get(0).id(), 1))
        .write(batch)
        .forEach(this::putBack);
  }

  private void putBack(Visitor visitor) {
    waiting.putIfAbsent(visitor.id(), visitor);
    if (withdrawn.contains(visitor.id())) {
      waiting.remove(visitor.id());
    }
  }

  private void writeWithdrawn() {
    List<VisitorId> ids = withdrawn.stream().limit(BATCH).toList();
    if (!ids.isEmpty()) {
      store.withdraw(ids, clock.instant());
      ids.forEach(withdrawn::remove);
    }
  }

  private static boolean isNews(VisitorChanged change) {
    Visitor before = change.before();
    Visitor now = change.now();
    return before == null
        || !before.identity().equals(now.identity())
        || !before.visit().id().equals(now.visit().id())
        || before.visit().pages() != now.visit().pages();
  }

  private boolean isDue(Visitor visitor) {
    Instant last = written.get(visitor.id());
    return last == null
        || engagements.isEngaged(visitor.id())
        || !clock.instant().isBefore(last.plus(StoredVisitor.LAG));
  }
}
