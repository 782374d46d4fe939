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
 * Of a team those are asked first who answer in the visitor's language.
 */
final class Router {

  /** What came of a target: who gets the visitor, and who would have but is off duty. */
  private record Choice(String reason, List<RepId> reps, @Nullable RepId passedOver) {
    Choice(String reason, List<RepId> reps) {
      this(reason, reps, null);
    }

    boolean isNobody() {
      return reps.isEmpty();
    }
  }

  /** Whom is decided about, by which rule, among whom. */
  private record Case(
      Visitor visitor, RoutingRule rule, @Nullable Assignment before, Staff staff) {}

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
      return new Assignment(visitor.id(), "", "No routing rule fits", List.of(), null, at);
    }
    RoutingRule fitting = rule.get();
    Choice choice = choice(new Case(visitor, fitting, before, staff));
    String reason = fitting.name() + ": " + choice.reason();
    return new Assignment(
        visitor.id(), fitting.name(), reason, choice.reps(), choice.passedOver(), at);
  }

  private Choice choice(Case one) {
    Choice first = target(one);
    String fallback = one.rule().fallbackTeam();
    Team team = fallback == null ? null : one.staff().teams().get(fallback);
    if (!first.isNobody() || team == null) {
      return first;
    }
    Choice second = team(team, one);
    String reason =
        second.isNobody()
            ? first.reason() + "; " + decapitalized(second.reason())
            : first.reason() + "; offered to " + decapitalized(second.reason());
    return new Choice(reason, second.reps(), first.passedOver());
  }

  private Choice target(Case one) {
    if (one.rule().target() instanceof TeamTarget target) {
      Team team = one.staff().teams().get(target.team());
      return team == null ? new Choice("The team no longer exists", List.of()) : team(team, one);
    }
    if (one.rule().target() instanceof OneRep target) {
      Colleague rep = one.staff().colleague(target.rep());
      return person("Rep " + rep.name(), target.rep(), rep);
    }
    assert one.rule().target() instanceof CrmOwner;
    UserSnapshot owner = one.visitor().match().owner();
    return owner == null ? new Choice("The CRM names no owner", List.of()) : owner(owner, one);
  }

  private static Choice owner(UserSnapshot owner, Case one) {
    RepId rep = new RepId(owner.id());
    String name = "Owner " + owner.name();
    return owner.active()
        ? person(name, rep, one.staff().colleague(rep))
        : new Choice(name + " is deactivated in Salesforce", List.of(), rep);
  }

  private static Choice person(String name, RepId rep, Colleague colleague) {
    return colleague.isFree()
        ? new Choice(name, List.of(rep))
        : new Choice(
            name + " " + colleague.absence(), List.of(), colleague.offDuty() == null ? null : rep);
  }

  private Choice team(Team team, Case one) {
    List<Team.Member> free = one.staff().freeOf(team);
    if (free.isEmpty()) {
      return new Choice("Nobody of team " + team.name() + " is available", List.of());
    }
    String language = one.visitor().locality().language();
    List<Team.Member> speaking = one.staff().speaking(language, free);
    return speaking.isEmpty() || speaking.size() == free.size()
        ? shared("Team " + team.name(), free, one)
        : shared("Team " + team.name() + ", in " + inWords(language), speaking, one);
  }

  private Choice shared(String team, List<Team.Member> free, Case one) {
    Distribution distribution = one.rule().distribution();
    if (distribution == Distribution.ALL_AT_ONCE) {
      return new Choice(team, free.stream().map(Team.Member::rep).toList());
    }
    RepId rep = keeper(one, free).orElseGet(() -> next(one, free));
    String how = distribution == Distribution.ROUND_ROBIN ? "in turn" : "least busy";
    String reason = team + ", " + how + ": " + one.staff().colleague(rep).name();
    return new Choice(reason, List.of(rep));
  }

  private static Optional<RepId> keeper(Case one, List<Team.Member> free) {
    Assignment before = one.before();
    if (before == null || !before.rule().equals(one.rule().name()) || before.reps().size() != 1) {
      return Optional.empty();
    }
    RepId rep = before.reps().get(0);
    return free.stream().map(Team.Member::rep).filter(rep::equals).findFirst();
  }

  private RepId next(Case one, List<Team.Member> free) {
    String rule = one.rule().name();
    if (one.rule().distribution() == Distribution.ROUND_ROBIN) {
      return turns.next(rule, free);
    }
    Team.Member leastBusy =
        free.stream()
            .min(
                Comparator.comparingInt(
                        (Team.Member member) -> one.staff().colleague(member.rep()).load().open())
                    .thenComparing(turns.longestWaiting(rule)))
            .orElseThrow();
    turns.took(rule, leastBusy);
    return leastBusy.rep();
  }

  private static String inWords(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }

  private static String decapitalized(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
