package io.foyer.routing.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.criteria.control.FirstFit;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.VisitorAssigned;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Routes visitors as their facts, the reps or the rules change.
 *
 * <p>Each visitor is routed by the one node that heard of it last; the others take its word. A
 * visitor in a conversation is not routed anew until the conversation has ended; one that still
 * waits is, once nobody is there whom it was offered to.
 */
@ApplicationScoped
public class RoutingDesk {
  @Inject LiveVisitors visitors;
  @Inject Engagements engagements;
  @Inject StaffRoom staffRoom;
  @Inject TestSites testSites;
  @Inject Assignments assignments;
  @Inject AssignmentFeed feed;
  @Inject DecisionJournal journal;
  @Inject Event<VisitorAssigned> assigned;
  @Inject Clock clock;

  private final Turns turns = new Turns();
  private final Router router = new Router(turns);
  private final EarlyWord early = new EarlyWord();
  private volatile FirstFit<RoutingRule> rules = new FirstFit<>(List.of(), RoutingRule::criteria);

  /** The visitor's facts changed; called in the visitor's own order. */
  public void follow(VisitorChanged change) {
    Visitor visitor = change.now();
    if (!visitors.isOurs(visitor)) {
      rules.forget(visitor.id());
      early.take(visitor.id()).ifPresent(this::accept);
      return;
    }
    Optional<RoutingRule> before = rules.of(visitor.id());
    Optional<RoutingRule> now = rules.of(visitor, change.facts());
    boolean matchChanged =
        change.before() == null || !change.before().match().equals(visitor.match());
    if (matchChanged || !before.equals(now) || assignments.of(visitor.id()).isEmpty()) {
      decide(visitor, now);
    }
  }

  /** Other rules are in force: every visitor is looked at anew. */
  public void follow(Configuration now) {
    rules = new FirstFit<>(now.rules(), RoutingRule::criteria);
    reconsiderAll();
  }

  /** Reps came, went, or have more or less room: the rules that fit still do. */
  public void reconsiderAll() {
    visitors.all().forEach(visitor -> reconsider(visitor.id()));
  }

  /** The visitor may be routed anew, for one when its conversation has ended. */
  public void reconsider(VisitorId id) {
    visitors.inOrder(
        id,
        () ->
            visitors
                .find(id)
                .filter(visitors::isOurs)
                .ifPresent(visitor -> decide(visitor, rules.of(visitor, Set.of()))));
  }

  public void forget(VisitorId id) {
    rules.forget(id);
    early.take(id);
    assignments.forget(id);
  }

  /** What another node decided; older word than ours is passed over, early word waits. */
  public void accept(Assignment other) {
    visitors.inOrder(
        other.visitor(),
        () -> {
          if (visitors.find(other.visitor()).isEmpty()) {
            early.keep(other, clock.instant());
            return;
          }
          boolean later =
              assignments
                  .of(other.visitor())
                  .filter(known -> !known.at().isBefore(other.at()))
                  .isEmpty();
          if (later) {
            countTurn(other);
            assigned.fire(new VisitorAssigned(assignments.put(other), other));
          }
        });
  }

  private void decide(Visitor visitor, Optional<RoutingRule> rule) {
    Optional<Assignment> before = assignments.of(visitor.id());
    if (before.filter(known -> isBound(visitor.id(), known)).isPresent()) {
      return;
    }
    Optional<RoutingRule> inForce = testSites.ruleFor(visitor).or(() -> rule);
    Assignment now =
        router.assign(visitor, inForce, before.orElse(null), staffRoom.now(), clock.instant());
    if (before.filter(now::saysTheSameAs).isPresent()) {
      return;
    }
    assignments.put(now);
    journal.note(now);
    feed.publish(now);
    assigned.fire(new VisitorAssigned(before.orElse(null), now));
  }

  /** A router that takes the same decisions, and uses up nobody's turn. */
  Router rehearsing() {
    return new Router(turns.copy());
  }

  /** In a conversation; one that waits is bound while somebody it was offered to is there. */
  private boolean isBound(VisitorId id, Assignment known) {
    return engagements.isEngaged(id)
        && (!engagements.isWaiting(id) || known.reps().stream().anyMatch(staffRoom::isThere));
  }

  /** So that turns stay fair over the whole grid. */
  private void countTurn(Assignment other) {
    staffRoom.turnOf(other).ifPresent(member -> turns.took(other.rule(), member));
  }
}
