package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.CrmOwner;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.configuration.entity.RoutingRule.OneRep;
import io.foyer.configuration.entity.RoutingRule.TeamTarget;
import io.foyer.configuration.entity.Team;
import io.foyer.crm.entity.UserSnapshot;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.entity.Visitor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says which reps get a visitor by the rule that fits it, and why.
 *
 * <p>Only free reps are named. Where the target has none, the rule's fall-back team is asked; where
 * that has none either, nobody is named. Who has the visitor by turn keeps it while it stays free.
 */
final class Router {

  private record Choice(String reason, List<RepId> reps) {
    boolean isNobody() {
      return reps.isEmpty();
    }
  }

  private final Turns turns;

  Router(Turns turns) {
    this.turns = turns;
  }

  /** The assignment by that rule; without one nobody gets the visitor. */
  Assignment assign(
      Visitor visitor,
      Optional<RoutingRule> rule,
      @Nullable Assignment before,
      Staff staff,
      Instant at) {
    if (rule.isEmpty()) {
      return new Assignment(visitor.id(), "", "No routing rule fits", List.of(), at);
    }
    RoutingRule fitting = rule.get();
    Choice choice = choice(fitting, visitor, before, staff);
    String reason = fitting.name() + ": " + choice.reason();
    return new Assignment(visitor.id(), fitting.name(), reason, choice.reps(), at);
  }

  private Choice choice(
      RoutingRule rule, Visitor visitor, @Nullable Assignment before, Staff staff) {
    Choice first = target(rule, visitor, before, staff);
    Team fallback = rule.fallbackTeam() == null ? null : staff.teams().get(rule.fallbackTeam());
    if (!first.isNobody() || fallback == null) {
      return first;
    }
    Choice second = team(fallback, rule, before, staff);
    String reason =
        second.isNobody()
            ? first.reason() + "; " + decapitalized(second.reason())
            : first.reason() + "; offered to " + decapitalized(second.reason());
    return new Choice(reason, second.reps());
  }

  private Choice target(
      RoutingRule rule, Visitor visitor, @Nullable Assignment before, Staff staff) {
    if (rule.target() instanceof TeamTarget target) {
      Team team = staff.teams().get(target.team());
      return team == null
          ? new Choice("The team no longer exists", List.of())
          : team(team, rule, before, staff);
    }
    if (rule.target() instanceof OneRep target) {
      return person("Rep", target.rep(), staff.name().apply(target.rep()), staff);
    }
    assert rule.target() instanceof CrmOwner;
    UserSnapshot owner = visitor.match().owner();
    return owner == null
        ? new Choice("The CRM names no owner", List.of())
        : person("Owner", new RepId(owner.id()), owner.name(), staff);
  }

  private static Choice person(String as, RepId rep, String name, Staff staff) {
    return staff.isFree(rep)
        ? new Choice(as + " " + name, List.of(rep))
        : new Choice(as + " " + name + " " + staff.absence(rep), List.of());
  }

  private Choice team(Team team, RoutingRule rule, @Nullable Assignment before, Staff staff) {
    List<Team.Member> free = staff.freeOf(team);
    if (free.isEmpty()) {
      return new Choice("Nobody of team " + team.name() + " is available", List.of());
    }
    if (rule.distribution() == Distribution.ALL_AT_ONCE) {
      return new Choice("Team " + team.name(), free.stream().map(Team.Member::rep).toList());
    }
    RepId rep = keeper(rule, before, free).orElseGet(() -> next(rule, free, staff));
    String how = rule.distribution() == Distribution.ROUND_ROBIN ? "in turn" : "least busy";
    String reason = "Team " + team.name() + ", " + how + ": " + staff.name().apply(rep);
    return new Choice(reason, List.of(rep));
  }

  private static Optional<RepId> keeper(
      RoutingRule rule, @Nullable Assignment before, List<Team.Member> free) {
    if (before == null || !before.rule().equals(rule.name()) || before.reps().size() != 1) {
      return Optional.empty();
    }
    RepId rep = before.reps().get(0);
    return free.stream().map(Team.Member::rep).filter(rep::equals).findFirst();
  }

  private RepId next(RoutingRule rule, List<Team.Member> free, Staff staff) {
    if (rule.distribution() == Distribution.ROUND_ROBIN) {
      return turns.next(rule.name(), free);
    }
    Team.Member leastBusy =
        free.stream()
            .min(
                Comparator.comparingInt(
                        (Team.Member member) -> staff.open().applyAsInt(member.rep()))
                    .thenComparing(turns.longestWaiting(rule.name())))
            .orElseThrow();
    turns.took(rule.name(), leastBusy);
    return leastBusy.rep();
  }

  private static String decapitalized(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
