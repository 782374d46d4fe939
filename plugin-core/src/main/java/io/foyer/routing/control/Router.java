package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.AccountTeam;
import io.foyer.configuration.entity.RoutingRule.CrmOwner;
import io.foyer.configuration.entity.RoutingRule.OneRep;
import io.foyer.configuration.entity.RoutingRule.TeamTarget;
import io.foyer.configuration.entity.Team;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Passed;
import io.foyer.visitors.entity.Visitor;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which reps get a visitor by the rule that fits it, why, and why others do not.
 *
 * <p>Only free reps are named. Where the target has none, the rule's fall-back team is asked; where
 * that has none either, nobody is named.
 */
final class Router {
  private final Sharing sharing;

  Router(Turns turns) {
    sharing = new Sharing(turns);
  }

  /** The assignment by that rule; without one nobody gets the visitor. */
  Decision decide(
      Visitor visitor,
      Optional<RoutingRule> rule,
      @Nullable Assignment before,
      Staff staff,
      Instant at) {
    if (rule.isEmpty()) {
      Assignment nobody =
          new Assignment(visitor.id(), "", "No routing rule fits", List.of(), null, List.of(), at);
      return new Decision(nobody, Watched.NOBODY);
    }
    RoutingRule fitting = rule.get();
    Choice choice = choice(new Case(visitor, fitting, before, staff));
    Assignment assignment =
        new Assignment(
            visitor.id(),
            fitting.name(),
            fitting.name() + ": " + choice.reason(),
            choice.reps(),
            choice.passedOver(),
            choice.passed(),
            at);
    return new Decision(assignment, choice.watched());
  }

  private Choice choice(Case one) {
    Choice first = target(one);
    String fallback = one.rule().fallbackTeam();
    Team team = fallback == null ? null : one.staff().teams().get(fallback);
    if (!first.isNobody() || team == null) {
      return first;
    }
    Choice second = sharing.among(Group.of(team), one);
    String between = second.isNobody() ? "; " : "; offered to ";
    return first.then(second, first.reason() + between + decapitalized(second.reason()));
  }

  private Choice target(Case one) {
    RoutingRule.Target target = one.rule().target();
    if (target instanceof TeamTarget named) {
      Team team = one.staff().teams().get(named.team());
      return team == null
          ? Choice.nobody("The team no longer exists")
          : sharing.among(Group.of(team), one);
    }
    if (target instanceof AccountTeam named) {
      return CrmPeople.accountTeam(one.visitor().match(), named.role())
          .map(group -> sharing.among(group, one))
          .orElseGet(() -> Choice.nobody(CrmPeople.whyNoTeam(one.visitor().match(), named.role())));
    }
    if (target instanceof OneRep named) {
      Colleague rep = one.staff().colleague(named.rep());
      return person("Rep " + rep.name(), rep.name(), named.rep(), rep);
    }
    return owner(((CrmOwner) target).of(), one);
  }

  private static Choice owner(CrmOwner.Of of, Case one) {
    return CrmPeople.owner(one.visitor().match(), of)
        .map(
            owner -> {
              RepId rep = new RepId(owner.id());
              String title = CrmPeople.title(of) + " " + owner.name();
              return owner.active()
                  ? person(title, owner.name(), rep, one.staff().colleague(rep))
                  : passed(title, new Passed(owner.name(), "is deactivated in Salesforce"), rep);
            })
        .orElseGet(() -> Choice.nobody(CrmPeople.whyNoOwner(one.visitor().match(), of)));
  }

  private static Choice person(String title, String name, RepId rep, Colleague colleague) {
    if (colleague.isFree()) {
      return new Choice(title, List.of(rep), null, List.of(), Watched.rep(rep));
    }
    Choice passed = passed(title, new Passed(name, colleague.absence()), rep);
    return colleague.isOffDuty()
        ? passed
        : new Choice(passed.reason(), List.of(), null, passed.passed(), passed.watched());
  }

  private static Choice passed(String title, Passed who, RepId rep) {
    return new Choice(title + " " + who.why(), List.of(), rep, List.of(who), Watched.rep(rep));
  }

  private static String decapitalized(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
