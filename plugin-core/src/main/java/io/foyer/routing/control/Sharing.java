package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.configuration.entity.Team;
import io.foyer.routing.entity.Assignment;
import io.foyer.routing.entity.Passed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Shares a visitor among those of a group who are free.
 *
 * <p>Who talked with the visitor last goes first, then those who answer in its language; who has it
 * by turn keeps it while it stays free.
 */
final class Sharing {
  private final Turns turns;

  Sharing(Turns turns) {
    this.turns = turns;
  }

  Choice among(Group group, Case one) {
    List<Team.Member> free = one.staff().freeOf(group.members());
    if (free.isEmpty()) {
      return new Choice(
          "Nobody of " + group.inSentence() + " is available",
          List.of(),
          null,
          passed(group, one, List.of(), ""),
          group.watched());
    }
    Optional<RepId> last = one.acquaintance().filter(rep -> isAmong(rep, free));
    return last.isPresent() ? again(last.get(), group, free, one) : shared(group, free, one);
  }

  private Choice again(RepId rep, Group group, List<Team.Member> free, Case one) {
    if (one.rule().distribution() != Distribution.ALL_AT_ONCE
        && one.holder().filter(rep::equals).isEmpty()) {
      turns.took(one.rule().name(), member(rep, group), free);
    }
    String name = group.name(rep, one.staff());
    return new Choice(
        group.title() + ", talked with " + name + " before",
        List.of(rep),
        null,
        passed(group, one, List.of(rep), "did not talk with the visitor last"),
        Watched.rep(rep));
  }

  private Choice shared(Group group, List<Team.Member> free, Case one) {
    String language = one.language();
    List<Team.Member> speaking =
        language.isEmpty()
            ? List.of()
            : free.stream().filter(member -> one.staff().speaks(member, language)).toList();
    boolean chosen =
        !speaking.isEmpty()
            && !group.members().stream().allMatch(member -> one.staff().speaks(member, language));
    String title = chosen ? group.title() + ", in " + inWords(language) : group.title();
    List<Team.Member> asked = speaking.isEmpty() ? free : speaking;
    return one.rule().distribution() == Distribution.ALL_AT_ONCE
        ? atOnce(title, asked, group, one)
        : byTurn(title, asked, group, one);
  }

  private static Choice atOnce(String title, List<Team.Member> asked, Group group, Case one) {
    List<RepId> reps = asked.stream().map(Team.Member::rep).toList();
    return new Choice(title, reps, null, passed(group, one, reps, ""), group.watched());
  }

  private Choice byTurn(String title, List<Team.Member> asked, Group group, Case one) {
    Optional<RepId> holder = one.holder().filter(rep -> isAmong(rep, asked));
    RepId rep = holder.orElseGet(() -> next(one, asked, group));
    boolean byTurn = one.rule().distribution() == Distribution.ROUND_ROBIN;
    String why =
        holder.isPresent()
            ? "is free, the visitor stays where it is"
            : byTurn ? "is not next in turn" : "is busier or not next in turn";
    String how = byTurn ? ", in turn: " : ", least busy: ";
    return new Choice(
        title + how + group.name(rep, one.staff()),
        List.of(rep),
        null,
        passed(group, one, List.of(rep), why),
        watched(rep, group, one));
  }

  /** Another who comes does not take the visitor away, but for its language or its acquaintance. */
  private static Watched watched(RepId rep, Group group, Case one) {
    String language = one.language();
    boolean isSecondBest =
        !language.isEmpty()
            && !one.staff().speaks(new Team.Member(rep, 1), language)
            && group.members().stream().anyMatch(member -> one.staff().speaks(member, language));
    Watched own = isSecondBest ? group.watched() : Watched.rep(rep);
    return one.acquaintance()
        .filter(last -> isAmong(last, group.members()))
        .map(last -> own.and(Watched.rep(last)))
        .orElse(own);
  }

  private RepId next(Case one, List<Team.Member> asked, Group group) {
    String rule = one.rule().name();
    List<Team.Member> free = one.staff().freeOf(group.members());
    if (one.rule().distribution() == Distribution.ROUND_ROBIN) {
      return turns.next(rule, asked, free);
    }
    Team.Member leastBusy =
        asked.stream()
            .min(
                Comparator.comparingDouble(
                        (Team.Member member) -> one.staff().colleague(member.rep()).load().share())
                    .thenComparing(turns.longestWaiting(rule)))
            .orElseThrow();
    turns.took(rule, leastBusy, free);
    return leastBusy.rep();
  }

  private static List<Passed> passed(Group group, Case one, List<RepId> named, String whyFree) {
    List<Passed> passed = new ArrayList<>();
    for (Team.Member member : group.members()) {
      if (passed.size() < Assignment.PASSED_LIMIT && !named.contains(member.rep())) {
        Colleague colleague = one.staff().colleague(member.rep());
        String why = colleague.isFree() ? whyFree(member, one, whyFree) : colleague.absence();
        passed.add(new Passed(group.name(member.rep(), one.staff()), why));
      }
    }
    return passed;
  }

  private static String whyFree(Team.Member member, Case one, String otherwise) {
    String language = one.language();
    return language.isEmpty() || one.staff().speaks(member, language)
        ? otherwise
        : "does not answer in " + inWords(language);
  }

  private static boolean isAmong(RepId rep, List<Team.Member> members) {
    return members.stream().anyMatch(member -> member.rep().equals(rep));
  }

  private static Team.Member member(RepId rep, Group group) {
    return group.members().stream()
        .filter(member -> member.rep().equals(rep))
        .findFirst()
        .orElseThrow();
  }

  private static String inWords(String language) {
    return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
