package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Team;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Several people among whom a visitor is shared.
 *
 * @param title begins a sentence
 * @param inSentence the same within one
 * @param names of those whom the CRM names, for who never signed in
 * @param watched whoever belongs to it
 */
record Group(
    String title,
    String inSentence,
    List<Team.Member> members,
    Map<RepId, String> names,
    Watched watched) {

  static Group of(Team team) {
    return new Group(
        "Team " + team.name(),
        "team " + team.name(),
        team.members(),
        Map.of(),
        Watched.team(team.id()));
  }

  /** The people of an account's team, each with the same share. */
  static Group ofAccountTeam(String name, Map<RepId, String> names) {
    List<Team.Member> members =
        names.keySet().stream()
            .sorted(Comparator.comparing(RepId::value))
            .map(rep -> new Team.Member(rep, 1))
            .toList();
    return new Group(
        "Account " + name,
        "the account " + name,
        members,
        names,
        new Watched(names.keySet(), Set.of()));
  }

  String name(RepId rep, Staff staff) {
    String named = names.get(rep);
    return named == null ? staff.colleague(rep).name() : named;
  }
}
