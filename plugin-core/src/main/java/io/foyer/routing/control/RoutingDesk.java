package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Routes visitors as their facts, the reps or the rules change.
 *
 * <p>Each visitor is routed by the one node that heard of it last; the others take its word. A
 * visitor in a conversation is not routed anew until the conversation has ended; one that still
 * waits is, once nobody is there whom it was offered to, and one whose rep is held up goes to
 * others.
 */
@ApplicationScoped
public class RoutingDesk {
  @Inject LiveVisitors visitors;
  @Inject Engagements engagements;
  @Inject StaffRoom staffRoom;
  @Inject Decisions decisions;
  @Inject Assignments assignments;
  @Inject AssignmentFeed feed;
  @Inject DecisionJournal journal;
  @Inject Event<VisitorAssigned> assigned;
  @Inject Clock clock;

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
    if (matchChanged
        || !before.equals(now)
        || assignments.of(visitor.id()).isEmpty()
        || !decisions.knows(visitor.id())) {
      decide(visitor, now);
    }
  }

  /** Other rules are in force: every visitor is looked at anew. */
  public void follow(Configuration now) {
    rules = new FirstFit<>(now.rules(), RoutingRule::criteria);
    reconsiderAll();
  }

  /** Other reps than before can be reached. */
  public void follow(Set<RepId> reachable) {
    reconsider(decisions.cameOrWent(reachable));
  }

  /** These reps came, went, or have more or less room: whom that can concern is routed anew. */
  public void reconsider(Set<RepId> changed) {
    followNodes();
    reconsider(decisions.concerned(changed).stream());
  }

  /** Where a node fell away, its visitors are this one's now, or another's. */
  public void followNodes() {
    if (decisions.haveNodesChanged()) {
      reconsiderAll();
    }
  }

  /** Every visitor is routed anew; the rules that fit still do. */
  public void reconsiderAll() {
    decisions.everythingChanged();
    reconsider(visitors.all().stream().map(Visitor::id));
  }

  // Who has been here longest comes first when there is a turn to give away.
  private void reconsider(Stream<VisitorId> ids) {
    ids.flatMap(id -> visitors.find(id).stream())
        .filter(visitors::isOurs)
        .sorted(
            Comparator.comparing((Visitor visitor) -> visitor.visit().startedAt())
                .thenComparing(visitor -> visitor.id().value()))
        .forEach(visitor -> reconsider(visitor.id()));
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

  /**
   * The visitor's rep is held up from now on: whoever else may have it is decided anew, since what
   * was decided before is as old as the conversation. Only then it is bound to them.
   */
  public void relieve(VisitorId id) {
    visitors.inOrder(
        id,
        () ->
            visitors
                .find(id)
                .filter(visitors::isOurs)
                .ifPresent(visitor -> decideAnew(visitor, rules.of(visitor, Set.of()))));
  }

  public void forget(VisitorId id) {
    rules.forget(id);
    early.take(id);
    decisions.forget(id);
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
            decisions.accept(other);
            assigned.fire(new VisitorAssigned(assignments.put(other), other));
          }
        });
  }

  private void decide(Visitor visitor, Optional<RoutingRule> rule) {
    Optional<Assignment> before = assignments.of(visitor.id());
    if (before.filter(known -> isBound(visitor.id(), known)).isPresent()) {
      decisions.keep(before.get());
      return;
    }
    decideAnew(visitor, rule);
  }

  private void decideAnew(Visitor visitor, Optional<RoutingRule> rule) {
    Optional<Assignment> before = assignments.of(visitor.id());
    Assignment now = decisions.decide(visitor, rule, before.orElse(null));
    if (before.filter(now::saysTheSameAs).isPresent()) {
      return;
    }
    assignments.put(now);
    journal.note(now);
    feed.publish(now);
    assigned.fire(new VisitorAssigned(before.orElse(null), now));
  }

  /** In a conversation; one that is offered is bound while somebody it was offered to is there. */
  private boolean isBound(VisitorId id, Assignment known) {
    Optional<RepId> heldUp = engagements.heldUp(id);
    if (heldUp.filter(known.reps()::contains).isPresent()) {
      return false;
    }
    boolean isOffered = heldUp.isPresent() || engagements.isWaiting(id);
    return engagements.isEngaged(id)
        && (!isOffered || known.reps().stream().anyMatch(staffRoom::isThere));
  }
}
