package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SalesforceAway;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The users of an org, kept in memory; it can be away, and counts how often it was asked. */
final class PeopleInSalesforce implements RightsSource {
  static final String ORGANIZATION = "00DKB000000FoyerQA";

  final Map<RepId, Person> people = new HashMap<>();
  boolean away;
  int calls;

  PeopleInSalesforce with(RepId rep, Person person) {
    people.put(rep, person);
    return this;
  }

  @Override
  public Map<RepId, Person> people(Set<RepId> reps) {
    calls++;
    if (away) {
      throw new SalesforceAway();
    }
    Map<RepId, Person> found = new HashMap<>(people);
    found.keySet().retainAll(reps);
    return found;
  }

  @Override
  public String organization() {
    if (away) {
      throw new SalesforceAway();
    }
    return ORGANIZATION;
  }
}
