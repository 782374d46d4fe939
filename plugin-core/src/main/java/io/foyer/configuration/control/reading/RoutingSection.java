package io.foyer.configuration.control.reading;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.configuration.entity.RoutingRule.Distribution;
import io.foyer.configuration.entity.RoutingRule.Target;
import io.foyer.configuration.entity.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Teams and routing rules. */
final class RoutingSection {

  private static final Map<String, Distribution> DISTRIBUTIONS =
      Map.of(
          "All at Once", Distribution.ALL_AT_ONCE,
          "Round Robin", Distribution.ROUND_ROBIN,
          "Least Busy", Distribution.LEAST_BUSY);

  private static final String ACCOUNT_TEAM = "Account Team";

  private final Map<String, Team> teams;
  private final CriteriaSection criteria;

  RoutingSection(Map<String, Team> teams, CriteriaSection criteria) {
    this.teams = teams;
    this.criteria = criteria;
  }

  static Map<String, Team> teams(List<Row> teamRows, List<Row> memberRows) {
    var members = new HashMap<String, List<Team.Member>>();
    for (var row : memberRows) {
      var user = row.required("User__c");
      var weight = row.whole("Weight__c", new Row.Range(1, 1, 100));
      if (!user.isEmpty()) {
        members
            .computeIfAbsent(row.required("Team__c"), t -> new ArrayList<>())
            .add(new Team.Member(new RepId(user), weight));
      }
    }
    var teams = new HashMap<String, Team>();
    for (var row : teamRows) {
      teams.put(row.id(), new Team(row.id(), row.name(), distinct(row, members)));
    }
    return teams;
  }

  private static List<Team.Member> distinct(Row team, Map<String, List<Team.Member>> members) {
    var all = members.getOrDefault(team.id(), List.of());
    if (all.stream().map(Team.Member::rep).distinct().count() < all.size()) {
      team.problem("", "A person is in this team twice.");
    }
    return all;
  }

  List<RoutingRule> rules(List<Row> rows) {
    var orders = new HashMap<Integer, String>();
    var rules = new ArrayList<RoutingRule>();
    for (var row : rows) {
      if (row.flag("Active__c")) {
        rule(row).ifPresent(rules::add);
        checkOrder(row, orders);
      }
    }
    rules.sort(Comparator.comparingInt(RoutingRule::order));
    return rules;
  }

  private static void checkOrder(Row row, Map<Integer, String> orders) {
    var order = row.text("Order__c");
    if (order == null) {
      row.problem("Order__c", "A value is needed.");
      return;
    }
    var other = orders.putIfAbsent(row.whole("Order__c", new Row.Range(0, 0, 99999)), row.name());
    if (other != null) {
      row.problem("Order__c", "“%s” has the same place in the order.".formatted(other));
    }
  }

  private Optional<RoutingRule> rule(Row row) {
    var order = Numbers.parse(row.text("Order__c", "0")).map(Number::intValue).orElse(0);
    var distribution =
        row.text("Distribution__c") == null
            ? Distribution.ALL_AT_ONCE
            : row.choice("Distribution__c", DISTRIBUTIONS).orElse(Distribution.ALL_AT_ONCE);
    var fallback = row.text("Fallback_Team__c");
    if (fallback != null) {
      checkTeam(row, "Fallback_Team__c", fallback);
    }
    var again = Boolean.parseBoolean(row.text("Same_Rep_Again__c", "true"));
    var fits = criteria.of(row);
    return target(row)
        .map(
            t ->
                new RoutingRule(
                    row.id(), row.name(), order, t, distribution, fallback, again, fits));
  }

  private Optional<Target> target(Row row) {
    var rep = row.text("Rep__c");
    var team = row.text("Team__c");
    var role = row.text("Account_Team_Role__c");
    if (role != null && !ACCOUNT_TEAM.equals(row.text("Target__c"))) {
      row.problem(
          "Account_Team_Role__c", "Only the target “%s” has roles.".formatted(ACCOUNT_TEAM));
    }
    return switch (row.required("Target__c")) {
      case "" -> Optional.empty();
      case "CRM Owner" -> owner(RoutingRule.CrmOwner.Of.BEST_MATCH);
      case "Lead Owner" -> owner(RoutingRule.CrmOwner.Of.LEAD);
      case "Contact Owner" -> owner(RoutingRule.CrmOwner.Of.CONTACT);
      case "Account Owner" -> owner(RoutingRule.CrmOwner.Of.ACCOUNT);
      case "Opportunity Owner" -> owner(RoutingRule.CrmOwner.Of.OPPORTUNITY);
      case ACCOUNT_TEAM -> Optional.of(new RoutingRule.AccountTeam(role));
      case "Rep" -> needed(row, "Rep__c", rep).map(r -> new RoutingRule.OneRep(new RepId(r)));
      case "Team" -> needed(row, "Team__c", team).map(t -> teamTarget(row, t));
      default -> {
        row.problem(
            "Target__c", "“%s” is not one of the choices.".formatted(row.text("Target__c")));
        yield Optional.empty();
      }
    };
  }

  private static Optional<Target> owner(RoutingRule.CrmOwner.Of of) {
    return Optional.of(new RoutingRule.CrmOwner(of));
  }

  private static Optional<String> needed(Row row, String field, @Nullable String value) {
    if (value == null) {
      row.problem(field, "The target “%s” needs a value here.".formatted(row.text("Target__c")));
    }
    return Optional.ofNullable(value);
  }

  private Target teamTarget(Row row, String team) {
    checkTeam(row, "Team__c", team);
    return new RoutingRule.TeamTarget(team);
  }

  private void checkTeam(Row row, String field, String id) {
    var team = teams.get(id);
    if (team == null) {
      row.problem(field, "There is no such team.");
    } else if (team.members().isEmpty()) {
      row.problem(field, "The team “%s” has no members.".formatted(team.name()));
    }
  }
}
