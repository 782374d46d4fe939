package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.TimeLimits;
import io.foyer.platform.Grid;
import io.foyer.visitors.entity.Facts;
import io.foyer.visitors.entity.Patience;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import io.foyer.visitors.entity.VisitorGone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is on the website now, as this node knows it.
 *
 * <p>Each node holds all of them: its own changes at once, the others' as they tell them. Events
 * about one visitor come one after the other, in the thread that made the change.
 */
@ApplicationScoped
public class LiveVisitors {
  @Inject Event<VisitorChanged> changed;
  @Inject Event<VisitorGone> gone;
  @Inject VisitorFeed feed;
  @Inject Configurations configurations;
  @Inject Grid grid;
  @Inject Clock clock;

  private final Map<VisitorId, Visitor> live = new ConcurrentHashMap<>();

  /** Visitors share these locks; enough that two seldom meet. */
  private final Lock[] orders = Stream.generate(ReentrantLock::new).limit(128).toArray(Lock[]::new);

  public Optional<Visitor> find(VisitorId id) {
    return Optional.ofNullable(live.get(id));
  }

  /** A view that changes while it is walked through. */
  public Collection<Visitor> all() {
    return Collections.unmodifiableCollection(live.values());
  }

  /** Whether this node speaks for the visitor: it heard of it last, or the one that did is away. */
  public boolean isOurs(Visitor visitor) {
    String owner = visitor.stamp().node();
    if (owner.equals(grid.node())) {
      return true;
    }
    Set<String> members = grid.members();
    return !members.contains(owner)
        && members.stream().min(String::compareTo).filter(grid.node()::equals).isPresent();
  }

  /** Does something while nothing else changes about this visitor; never about two at once. */
  public void inOrder(VisitorId id, Runnable work) {
    Lock order = orders[Math.floorMod(id.hashCode(), orders.length)];
    order.lock();
    try {
      work.run();
    } finally {
      order.unlock();
    }
  }

  /** This node's own word for now. */
  Visitor.Stamp stamp() {
    return new Visitor.Stamp(grid.node(), clock.instant());
  }

  Patience patience() {
    TimeLimits limits = configurations.current().limits();
    return new Patience(limits.idleAfter(), limits.goneAfter());
  }

  /** Changes a visitor who is there; nothing happens for others. */
  void change(VisitorId id, UnaryOperator<Visitor> change) {
    inOrder(id, () -> find(id).ifPresent(now -> put(now, change.apply(now))));
  }

  /** Changes a visitor who is there, or lets one in who is not. */
  void changeOrAdmit(VisitorId id, Function<@Nullable Visitor, Visitor> change) {
    inOrder(
        id,
        () -> {
          Visitor before = live.get(id);
          put(before, change.apply(before));
        });
  }

  /** What another node tells. */
  void accept(Visitor other) {
    inOrder(
        other.id(),
        () -> {
          Visitor before = live.get(other.id());
          if (before != null || !other.isGone(clock.instant(), patience())) {
            set(before, before == null ? other : before.mergedWith(other));
          }
        });
  }

  /** A sign of life that another node heard. */
  void accept(VisitorHints.Beat beat) {
    VisitorId id = new VisitorId(beat.visitor());
    inOrder(id, () -> find(id).ifPresent(now -> set(now, now.renewed(beat.tab(), beat.at()))));
  }

  /** Takes a visitor off, here and on the other nodes. */
  void remove(VisitorId id) {
    drop(id);
    feed.gone(id);
  }

  /** Takes a visitor off on this node alone. */
  void drop(VisitorId id) {
    inOrder(
        id,
        () -> {
          Visitor last = live.remove(id);
          if (last != null) {
            gone.fire(new VisitorGone(last));
          }
        });
  }

  /** Sees who has become idle and who is gone. Each node does this for itself. */
  public void settle() {
    Instant now = clock.instant();
    Patience patience = patience();
    for (Visitor visitor : live.values()) {
      if (visitor.isGone(now, patience)) {
        inOrder(
            visitor.id(),
            () ->
                find(visitor.id())
                    .filter(still -> still.isGone(now, patience))
                    .ifPresent(still -> drop(still.id())));
      } else if (!visitor.settled(now, patience).equals(visitor)) {
        inOrder(
            visitor.id(),
            () -> find(visitor.id()).ifPresent(it -> set(it, it.settled(now, patience))));
      }
    }
  }

  private void put(@Nullable Visitor before, Visitor now) {
    if (!now.equals(before)) {
      feed.changed(before, now);
      set(before, now);
    }
  }

  private void set(@Nullable Visitor before, Visitor now) {
    if (!now.equals(before)) {
      live.put(now.id(), now);
      changed.fire(new VisitorChanged(before, now, Facts.changed(before, now)));
    }
  }
}
