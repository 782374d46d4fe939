package io.foyer.configuration.control.reading;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.BusinessHours;
import io.foyer.configuration.entity.Team;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When each rep can be booked for meetings: by its own record, and by those of its teams.
 *
 * <p>Whoever is in several teams can be met when all of them can. Hours of different zones have no
 * times of day in common: such a rep needs a record of its own. A record without hours in the week
 * leaves it to whatever holds below it.
 */
final class AvailabilitySection {

  private static final String USER = "User__c";
  private static final String TEAM = "Team__c";

  private final Map<String, Team> teams;
  private final Map<RepId, BusinessHours> own = new HashMap<>();
  private final Map<String, Agreed> agreed = new LinkedHashMap<>();
  private final Set<String> refused = new HashSet<>();

  /** What a team has agreed, with the record that says so. */
  private record Agreed(Row row, Team team, BusinessHours hours) {
    Stream<RepId> members() {
      return team.members().stream().map(Team.Member::rep);
    }

    boolean differs(Agreed other) {
      return !hours.zone().equals(other.hours().zone());
    }
  }

  AvailabilitySection(Map<String, Team> teams) {
    this.teams = teams;
  }

  Map<RepId, BusinessHours> read(List<Row> rows) {
    rows.forEach(this::take);
    var hours = new HashMap<RepId, BusinessHours>();
    members().forEach(rep -> hours.put(rep, ofTeams(rep)));
    own.forEach((rep, its) -> hours.merge(rep, its, (teams, mine) -> mine.within(teams)));
    return hours;
  }

  private Stream<RepId> members() {
    return agreed.values().stream().flatMap(Agreed::members).distinct();
  }

  private void take(Row row) {
    var user = row.text(USER);
    var team = row.text(TEAM);
    var hours =
        new BusinessHours(HoursSection.zone(row), HoursSection.week(row), DifferingDays.read(row));
    if ((user == null) == (team == null)) {
      row.problem(USER, "Name either a User or a Team.");
    } else if (user != null) {
      if (own.putIfAbsent(new RepId(user), hours) != null) {
        row.problem(USER, "Another record is about the same user.");
      }
    } else {
      take(row, teams.get(team), hours);
    }
  }

  private void take(Row row, @Nullable Team team, BusinessHours hours) {
    if (team == null) {
      row.problem(TEAM, "There is no such team.");
    } else if (agreed.putIfAbsent(team.id(), new Agreed(row, team, hours)) != null) {
      row.problem(TEAM, "Another record is about the same team.");
    }
  }

  /** What all teams of a member have in common. */
  private BusinessHours ofTeams(RepId rep) {
    var all = agreed.values().stream().filter(one -> one.members().anyMatch(rep::equals)).toList();
    var first = all.get(0);
    if (!own.containsKey(rep)) {
      all.stream().filter(other -> other.differs(first)).forEach(other -> refuse(other, first));
    }
    return all.stream().map(Agreed::hours).reduce(BusinessHours::and).orElseThrow();
  }

  // Once, however many are in both.
  private void refuse(Agreed other, Agreed first) {
    if (refused.add(other.row().id())) {
      other
          .row()
          .problem(
              "Time_Zone__c",
              "A member is also in “%s”, whose zone differs: give that user a record of its own."
                  .formatted(first.team().name()));
    }
  }
}
