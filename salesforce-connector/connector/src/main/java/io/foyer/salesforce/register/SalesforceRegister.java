package io.foyer.salesforce.register;

import io.foyer.crm.control.CrmRegister;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.Registered;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.NewLeads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Asks Salesforce for people, and which of them it shares with the rep: by the rep's own access,
 * though the calls are made by Foyer's user.
 */
@ApplicationScoped
public class SalesforceRegister implements CrmRegister {

  private static final Pattern ID = Pattern.compile("[0-9A-Za-z]{18}");

  // Of each kind, so that both can be asked for at once: unshared ones must not hide the others.
  private static final int LOOKED_AT = MOST_SHARED / 2;

  @Inject RestLane rest;
  @Inject NewLeads leads;

  @Override
  public List<FoundPerson> search(String words, String rep) {
    var found = PeopleQueries.people(ask(PeopleQueries.beginning(words, LOOKED_AT)));
    var shared = shared(ids(found), rep);
    return Stream.of(CrmObject.CONTACT, CrmObject.LEAD)
        .flatMap(kind -> first(kind, found, shared))
        .toList();
  }

  private static Stream<FoundPerson> first(
      CrmObject kind, List<FoundPerson> found, Set<String> shared) {
    return found.stream()
        .filter(person -> person.object() == kind && shared.contains(person.id()))
        .limit(MOST);
  }

  @Override
  public Optional<FoundPerson> person(String id, String rep) {
    return ID.matcher(id).matches()
        ? people(List.of(id), rep).stream().findFirst()
        : Optional.empty();
  }

  @Override
  public Set<String> shared(Set<String> ids, String rep) {
    return ids.isEmpty()
        ? Set.of()
        : readable(ask(PeopleQueries.access(Composite.independent(), ids, rep)));
  }

  @Override
  public Registered makeLead(VisitorRecord person, String rep) {
    var made = leads.make(person, rep);
    return made.lead() == null
        ? Registered.already(people(made.others(), rep))
        : Registered.as(made.lead());
  }

  /** Those of them that the rep may see, in one call. */
  private List<FoundPerson> people(Collection<String> ids, String rep) {
    var answer = ask(PeopleQueries.access(PeopleQueries.byIds(ids), ids, rep));
    var shared = readable(answer);
    return PeopleQueries.people(answer).stream()
        .filter(person -> shared.contains(person.id()))
        .toList();
  }

  private static Set<String> readable(Map<String, Outcome> answer) {
    return Objects.requireNonNull(answer.get(PeopleQueries.ACCESS), "no answer").rows().stream()
        .flatMap(row -> Stream.ofNullable(row.text("RecordId")))
        .collect(Collectors.toSet());
  }

  private static Set<String> ids(List<FoundPerson> found) {
    return found.stream().map(FoundPerson::id).collect(Collectors.toSet());
  }

  private Map<String, Outcome> ask(Composite composite) {
    return rest.composite(Pace.REP_WAITS, composite);
  }
}
