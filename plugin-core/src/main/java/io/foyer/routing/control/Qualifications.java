package io.foyer.routing.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.QualificationRule;
import io.foyer.criteria.control.FirstFit;
import io.foyer.routing.entity.Qualification;
import io.foyer.routing.entity.VisitorQualified;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What visitors may ask for, by the rules of sales ops: the first that fits decides.
 *
 * <p>Each node judges for itself all visitors that it knows, from the same facts.
 */
@ApplicationScoped
public class Qualifications {
  @Inject LiveVisitors visitors;
  @Inject Event<VisitorQualified> qualified;

  private volatile Rules rules = new Rules(none(), none());

  /** Who was not judged by those in force yet is as those before have judged it. */
  private record Rules(FirstFit<QualificationRule> inForce, FirstFit<QualificationRule> before) {
    Optional<QualificationRule> of(VisitorId visitor) {
      return inForce.knows(visitor) ? inForce.of(visitor) : before.of(visitor);
    }
  }

  private static FirstFit<QualificationRule> none() {
    return new FirstFit<>(List.of(), QualificationRule::criteria);
  }

  /** As last judged; everybody of whom nothing is known may ask for a person. */
  public Qualification of(VisitorId visitor) {
    return judged(rules.of(visitor));
  }

  /** As it would be judged now; nothing is remembered of it. */
  public Qualification trial(Visitor visitor, Configuration configuration) {
    FirstFit<QualificationRule> all =
        new FirstFit<>(configuration.playbook().qualification(), QualificationRule::criteria);
    return judged(all.of(visitor, Set.of()));
  }

  /** The visitor's facts changed; called in the visitor's own order. */
  public void follow(VisitorChanged change) {
    judge(change.now(), change.facts());
  }

  /** Other rules are in force: every visitor is judged anew. */
  public void follow(Configuration now) {
    FirstFit<QualificationRule> next =
        new FirstFit<>(now.playbook().qualification(), QualificationRule::criteria);
    rules = new Rules(next, rules.inForce());
    visitors.all().stream()
        .map(Visitor::id)
        .forEach(
            id ->
                visitors.inOrder(
                    id, () -> visitors.find(id).ifPresent(one -> judge(one, Set.of()))));
    rules = new Rules(next, none());
  }

  public void forget(VisitorId visitor) {
    rules.inForce().forget(visitor);
    rules.before().forget(visitor);
  }

  private void judge(Visitor visitor, Set<String> changed) {
    Qualification before = of(visitor.id());
    Qualification now = judged(rules.inForce().of(visitor, changed));
    if (!now.equals(before)) {
      qualified.fire(new VisitorQualified(visitor.id(), now));
    }
  }

  private static Qualification judged(Optional<QualificationRule> rule) {
    return rule.map(Qualification::by).orElse(Qualification.OPEN);
  }
}
