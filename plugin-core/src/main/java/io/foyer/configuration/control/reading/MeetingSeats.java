package io.foyer.configuration.control.reading;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Seating;
import io.foyer.configuration.entity.Seating.Credit;
import io.foyer.configuration.entity.Seating.Place;
import io.foyer.configuration.entity.Team;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** With whom meetings are: the members of a team, and reps with a place of their own. */
final class MeetingSeats {

  private static final String TEAM = "Team__c";
  private static final Map<String, Boolean> GATHERINGS = Map.of("One", false, "Everyone", true);

  private final Map<String, Team> teams;
  private final Map<String, List<Row>> placesOf = new HashMap<>();

  /** A place without a meeting type is what remains of a deleted one, and is passed over. */
  MeetingSeats(Map<String, Team> teams, List<Row> places) {
    this.teams = teams;
    for (var place : places) {
      placesOf
          .computeIfAbsent(place.text("Meeting_Type__c", ""), any -> new ArrayList<>())
          .add(place);
    }
  }

  Seating of(Row type) {
    var places = new LinkedHashMap<RepId, Place>();
    members(type).forEach(member -> places.put(member.rep(), place(member)));
    for (var row : placesOf.getOrDefault(type.id(), List.of())) {
      var place = place(row);
      places.put(place.rep(), place);
    }
    if (places.isEmpty()) {
      type.problem(TEAM, "Name a team with members, or reps under Meeting Reps.");
    }
    return new Seating(
        type.choice("Gathering__c", GATHERINGS).orElse(false),
        type.flag("Owner_First__c"),
        List.copyOf(places.values()),
        new Credit(type.flag("Credit_Cancelled__c"), type.flag("Credit_No_Show__c")));
  }

  private List<Team.Member> members(Row type) {
    var id = type.text(TEAM);
    var team = id == null ? null : teams.get(id);
    if (id != null && team == null) {
      type.problem(TEAM, "There is no such team.");
    }
    return team == null ? List.of() : team.members();
  }

  private static Place place(Team.Member member) {
    return new Place(member.rep(), member.weight(), 0, 0);
  }

  private static Place place(Row row) {
    return new Place(
        new RepId(row.required("User__c")),
        row.whole("Weight__c", new Row.Range(1, 1, 100)),
        row.whole("Priority__c", new Row.Range(0, 0, 100)),
        row.number("Calibration__c", new Row.Range(0, 0, 1_000)).doubleValue());
  }
}
