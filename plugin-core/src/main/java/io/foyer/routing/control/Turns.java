package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Team;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is, rule by rule.
 *
 * <p>Each visitor moves a rep's mark on by one part of its weight, and the mark furthest back is
 * next; among equals, who waited longest. Who was away is not owed what it missed: its mark is
 * brought up to the one furthest back of those who were free.
 */
final class Turns {

  private record Turn(double mark, long number) {
    static final Turn NEVER = new Turn(0, 0);
  }

  private static final class Round {
    final Map<RepId, Turn> taken = new HashMap<>();
    double reached;

    double start(RepId rep) {
      return Math.max(taken.getOrDefault(rep, Turn.NEVER).mark(), reached);
    }

    Round copy() {
      Round copy = new Round();
      copy.taken.putAll(taken);
      copy.reached = reached;
      return copy;
    }

    long lastOf(RepId rep) {
      return taken.getOrDefault(rep, Turn.NEVER).number();
    }
  }

  private final Map<String, Round> rounds = new HashMap<>();
  private long count;

  /**
   * Gives the next turn away.
   *
   * @param asked of those who are free the ones who may have it, for one who answer in a language
   */
  synchronized RepId next(String rule, List<Team.Member> asked, List<Team.Member> free) {
    Round round = round(rule);
    Team.Member chosen =
        asked.stream()
            .min(
                Comparator.comparingDouble((Team.Member member) -> round.start(member.rep()))
                    .thenComparingLong(member -> round.lastOf(member.rep()))
                    .thenComparing(member -> member.rep().value()))
            .orElseThrow();
    took(rule, chosen, free);
    return chosen.rep();
  }

  /** The longest without a turn, of several that are equal in all else. */
  synchronized Comparator<Team.Member> longestWaiting(String rule) {
    Map<RepId, Turn> taken = Map.copyOf(round(rule).taken);
    return Comparator.comparingLong(
            (Team.Member member) -> taken.getOrDefault(member.rep(), Turn.NEVER).number())
        .thenComparing(member -> member.rep().value());
  }

  /**
   * A turn that was given, here or on another node.
   *
   * @param free who could have had it; empty where that is not known
   */
  synchronized void took(String rule, Team.Member member, List<Team.Member> free) {
    Round round = round(rule);
    round.reached =
        free.stream().mapToDouble(one -> round.start(one.rep())).min().orElse(round.reached);
    double next = round.start(member.rep()) + 1.0 / Math.max(1, member.weight());
    round.taken.put(member.rep(), new Turn(next, ++count));
  }

  /** The turns as they stand; taking one here takes none there. */
  synchronized Turns copy() {
    Turns copy = new Turns();
    copy.count = count;
    rounds.forEach((rule, round) -> copy.rounds.put(rule, round.copy()));
    return copy;
  }

  private Round round(String rule) {
    return rounds.computeIfAbsent(rule, any -> new Round());
  }
}
