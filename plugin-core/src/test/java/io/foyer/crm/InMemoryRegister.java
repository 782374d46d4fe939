package io.foyer.crm;

import io.foyer.crm.control.CrmRegister;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.Registered;
import io.foyer.crm.entity.VisitorRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** People of a CRM in memory; it shares all of them but those that a test keeps from reps. */
public final class InMemoryRegister implements CrmRegister {

  private final List<FoundPerson> people = new ArrayList<>();
  private final Set<String> unshared = new HashSet<>();
  private final Map<String, VisitorRecord> made = new HashMap<>();
  private final Set<String> others = new HashSet<>();
  private int questions;
  private boolean isAway;

  /** Has that person from now on. */
  public FoundPerson has(
      CrmObject object, String id, String name, @Nullable String company, @Nullable String email) {
    var person = new FoundPerson(object, id, name, company, email);
    people.add(person);
    return person;
  }

  /** Has another record, such as an opportunity. */
  public void hasRecord(String id) {
    others.add(id);
  }

  public void keepsFromReps(String id) {
    unshared.add(id);
  }

  public void isAway(boolean now) {
    isAway = now;
  }

  /** How often it was asked what it shares. */
  public int questions() {
    return questions;
  }

  /** What the leads were made of, by address. */
  public Map<String, VisitorRecord> made() {
    return made;
  }

  @Override
  public List<FoundPerson> search(String words, String rep) {
    failIfAway();
    var start = words.toLowerCase(Locale.ROOT);
    return Stream.of(CrmObject.CONTACT, CrmObject.LEAD)
        .flatMap(kind -> first(kind, start))
        .toList();
  }

  private Stream<FoundPerson> first(CrmObject kind, String start) {
    return people.stream()
        .filter(person -> person.object() == kind && !unshared.contains(person.id()))
        .filter(person -> names(person).anyMatch(name -> name.startsWith(start)))
        .limit(MOST);
  }

  private static Stream<String> names(FoundPerson person) {
    var name = person.name();
    return Stream.of(
            name, name.substring(name.lastIndexOf(' ') + 1), person.company(), person.email())
        .filter(Objects::nonNull)
        .map(text -> text.toLowerCase(Locale.ROOT));
  }

  @Override
  public Optional<FoundPerson> person(String id, String rep) {
    failIfAway();
    return people.stream()
        .filter(person -> person.id().equals(id) && !unshared.contains(id))
        .findFirst();
  }

  @Override
  public Set<String> shared(Set<String> ids, String rep) {
    questions++;
    failIfAway();
    return Stream.concat(others.stream(), people.stream().map(FoundPerson::id))
        .filter(ids::contains)
        .filter(id -> !unshared.contains(id))
        .collect(Collectors.toSet());
  }

  @Override
  public Registered makeLead(VisitorRecord person, String rep) {
    failIfAway();
    var email = Objects.requireNonNull(person.email());
    var known = people.stream().filter(each -> email.equalsIgnoreCase(each.email())).toList();
    if (!known.isEmpty()) {
      return Registered.already(
          known.stream().filter(each -> !unshared.contains(each.id())).toList());
    }
    made.put(email, person);
    var name = Objects.requireNonNullElse(person.name(), email);
    var id = "00Q" + "%015d".formatted(people.size() + 1);
    has(CrmObject.LEAD, id, name, person.company(), email);
    return Registered.as(id);
  }

  private void failIfAway() {
    if (isAway) {
      throw new CrmUnavailable("away");
    }
  }
}
