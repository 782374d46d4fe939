package io.foyer.salesforce.setup;

import io.foyer.access.control.PeopleSource;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** All users with a permission set of Foyer, and others who are named: one call as a rule. */
@ApplicationScoped
public class SalesforcePeople implements PeopleSource {

  // As many ids as fit the address of a query; a call takes five queries.
  private static final int IDS = 200;
  private static final int NAMED_QUERIES = 4;

  private static final String ASSIGNED = "assigned";
  private static final String NAMED = "named";

  @Inject RestLane rest;

  @Override
  public Map<RepId, Person> people(Set<RepId> named) {
    var found = new HashMap<RepId, Person>();
    var parts = parts(named);
    var composite = Composite.independent().query(ASSIGNED, assigned());
    for (int i = 0; i < parts.size(); i++) {
      composite.query(NAMED + i, users(parts.get(i)));
    }
    var outcomes = rest.composite(Pace.BACKGROUND, composite);
    for (int i = 0; i < parts.size(); i++) {
      rows(outcomes, NAMED + i).forEach(row -> found.put(new RepId(row.id()), user(row, "")));
    }
    rows(outcomes, ASSIGNED).forEach(row -> merge(found, row));
    return found;
  }

  private static Soql assigned() {
    return Soql.of(
        "SELECT Id, AssigneeId, Assignee.Name, Assignee.Email, Assignee.IsActive,"
            + " PermissionSet.Name FROM PermissionSetAssignment WHERE PermissionSet.Name IN ?",
        SalesforceRights.RIGHTS.keySet());
  }

  private static Soql users(List<String> ids) {
    return Soql.of("SELECT Id, Name, Email, IsActive FROM User WHERE Id IN ?", ids);
  }

  // More than eight hundred are not named by anybody's rules; those with a right come anyway.
  private static List<List<String>> parts(Set<RepId> named) {
    var ids = named.stream().map(RepId::value).sorted().limit(IDS * NAMED_QUERIES).toList();
    var parts = new ArrayList<List<String>>();
    for (int from = 0; from < ids.size(); from += IDS) {
      parts.add(ids.subList(from, Math.min(from + IDS, ids.size())));
    }
    return parts;
  }

  private List<RestRecord> rows(Map<String, Outcome> outcomes, String query) {
    JsonObject page = Objects.requireNonNull(outcomes.get(query)).checked();
    var rows = new ArrayList<>(Outcome.rows(page));
    while (page.containsKey("nextRecordsUrl")) {
      page = rest.get(Pace.BACKGROUND, page.getString("nextRecordsUrl")).asJsonObject();
      rows.addAll(Outcome.rows(page));
    }
    return rows;
  }

  private static Person user(RestRecord row, String path) {
    return new Person(
        row.required(path + "Name"),
        row.required(path + "Email"),
        null,
        Set.of(),
        row.flag(path + "IsActive"));
  }

  private static void merge(Map<RepId, Person> found, RestRecord assignment) {
    var id = new RepId(assignment.required("AssigneeId"));
    var right = SalesforceRights.RIGHTS.get(assignment.required("PermissionSet.Name"));
    var known = found.getOrDefault(id, user(assignment, "Assignee."));
    if (right != null) {
      var rights = new HashSet<Right>(known.rights());
      rights.add(right);
      found.put(
          id, new Person(known.name(), known.email(), known.pictureUrl(), rights, known.active()));
    }
  }
}
