package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.platform.Grid;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.metrics.annotation.Timed;
import org.jspecify.annotations.Nullable;

/**
 * Takes the decisions of this node, and knows which of them hang on whom.
 *
 * <p>About one visitor it is asked in the visitor's own order.
 */
@ApplicationScoped
class Decisions {
  @Inject StaffRoom staffRoom;
  @Inject TestSites testSites;
  @Inject Engagements engagements;
  @Inject Grid grid;
  @Inject Clock clock;

  private final Turns turns = new Turns();
  private final Router router = new Router(turns);
  private final Dependents dependents = new Dependents();

  /** Counts what happened to reps: what was decided meanwhile is decided once more. */
  private final AtomicLong changes = new AtomicLong();

  private final AtomicReference<Set<String>> nodes = new AtomicReference<>(Set.of());
  private volatile Set<RepId> reachable = Set.of();

  // A rep who came or left while this was decided may have been missed by it, and it by the rep.
  @Timed(name = "foyer_routing", absolute = true)
  Assignment decide(Visitor visitor, Optional<RoutingRule> rule, @Nullable Assignment before) {
    Optional<RoutingRule> inForce = testSites.ruleFor(visitor).or(() -> rule);
    Assignment known = before;
    while (true) {
      long seen = changes.get();
      Staff staff = staffRoom.now(engagements.heldUp(visitor.id()));
      Decision decision = router.decide(visitor, inForce, known, staff, clock.instant());
      dependents.put(visitor.id(), decision.watched());
      known = decision.assignment();
      if (changes.get() == seen) {
        return known;
      }
    }
  }

  /** The visitor stays with whom it was offered to until those have left. */
  void keep(Assignment offered) {
    if (!dependents.knows(offered.visitor())) {
      dependents.put(offered.visitor(), new Watched(Set.copyOf(offered.reps()), Set.of()));
    }
  }

  /** Another node decided; its turns count here, so that they stay fair over the whole grid. */
  void accept(Assignment other) {
    dependents.forget(other.visitor());
    staffRoom.turnOf(other).ifPresent(turn -> turns.took(other.rule(), turn.taker(), turn.free()));
  }

  /** Whether this node decided about the visitor, and so knows on whom it depends. */
  boolean knows(VisitorId visitor) {
    return dependents.knows(visitor);
  }

  void forget(VisitorId visitor) {
    dependents.forget(visitor);
  }

  /** Everybody will be decided about anew. */
  void everythingChanged() {
    changes.incrementAndGet();
  }

  /** These reps came, went, or have more or less room: whom that can concern. */
  Set<VisitorId> concerned(Set<RepId> changed) {
    changes.incrementAndGet();
    return dependents.of(changed, staffRoom.teamsOf(changed));
  }

  /** Other reps than before can be reached: those who came or went. */
  Set<RepId> cameOrWent(Set<RepId> nowReachable) {
    Set<RepId> changed = new HashSet<>(nowReachable);
    changed.removeIf(reachable::contains);
    reachable.stream().filter(rep -> !nowReachable.contains(rep)).forEach(changed::add);
    reachable = Set.copyOf(nowReachable);
    return changed;
  }

  /** Whether other nodes are alive than at the last look. */
  boolean haveNodesChanged() {
    Set<String> now = grid.members();
    return !now.equals(nodes.getAndSet(now));
  }

  /** A router that takes the same decisions, and uses up nobody's turn. */
  Router rehearsing() {
    return new Router(turns.copy());
  }
}
