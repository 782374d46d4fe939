package io.foyer.salesforce.setup;

import io.foyer.access.control.PeopleSource;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.setup.PermissionSets.Grant;
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

  // As many ids as fit the address of a query; a call takes five queries, three of them for sets.
  private static final int IDS = 400;
  private static final int NAMED_QUERIES = 2;

  private static final String NAMED = "named";

  @Inject RestLane rest;

  @Override
  public Map<RepId, Person> people(Set<RepId> named) {
    var found = new HashMap<RepId, Person>();
    var parts = parts(named);
    var composite = PermissionSets.askedFor(Composite.independent());
    for (int i = 0; i < parts.size(); i++) {
      composite.query(NAMED + i, users(parts.get(i)));
    }
    var outcomes = rest.composite(Pace.BACKGROUND, composite);
    for (int i = 0; i < parts.size(); i++) {
      var rows = rows(Objects.requireNonNull(outcomes.get(NAMED + i)));
      rows.forEach(row -> found.put(new RepId(row.id()), user(row, "")));
    }
    PermissionSets.granted(outcomes, this::rows).forEach(grant -> merge(found, grant));
    return found;
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

  private List<RestRecord> rows(Outcome outcome) {
    JsonObject page = outcome.checked();
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

  private static void merge(Map<RepId, Person> found, Grant grant) {
    var id = new RepId(grant.user());
    var known = found.getOrDefault(id, user(grant.assignment(), "Assignee."));
    if (!grant.rights().isEmpty()) {
      var rights = new HashSet<Right>(known.rights());
      rights.addAll(grant.rights());
      found.put(
          id, new Person(known.name(), known.email(), known.pictureUrl(), rights, known.active()));
    }
  }
}
