package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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
  private static final Logger LOG = System.getLogger(VisitorJournal.class.getName());

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
    waiting.remove(visitor);
    traces.withdraw(visitor);
    withdrawn.add(visitor);
  }

  /** Writes what waits; while the database is away all of it waits on. */
  public void flush() {
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
    try {
      store.write(batch);
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "visitors could not be kept yet count=" + batch.size(), failed);
      if (isThere(batch.get(0))) {
        batch.forEach(this::writeAlone);
      } else {
        batch.forEach(visitor -> waiting.putIfAbsent(visitor.id(), visitor));
      }
    }
  }

  /** One that the database does not take must not hold up the others: it is let go. */
  private void writeAlone(Visitor visitor) {
    try {
      store.write(List.of(visitor));
    } catch (RuntimeException failed) {
      if (isThere(visitor)) {
        LOG.log(Level.WARNING, "visitor is not kept visitor=" + visitor.id(), failed);
      } else {
        waiting.putIfAbsent(visitor.id(), visitor);
      }
    }
  }

  private boolean isThere(Visitor any) {
    try {
      store.visits(any.id(), 1);
      return true;
    } catch (RuntimeException away) {
      LOG.log(Level.DEBUG, "the database does not answer", away);
      return false;
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
