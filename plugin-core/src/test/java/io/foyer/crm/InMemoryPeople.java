package io.foyer.crm;

import io.foyer.access.control.PeopleSource;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.crm.entity.CrmUnavailable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Users for tests, and what they may do. */
public final class InMemoryPeople implements PeopleSource {

  private final Map<RepId, Person> users = new HashMap<>();
  private boolean down;

  public void has(RepId user, String name, boolean active, Right... rights) {
    users.put(user, new Person(name, "", null, Set.of(rights), active));
  }

  /** Nobody answers from now on. */
  public void goDown() {
    down = true;
  }

  @Override
  public Map<RepId, Person> people(Set<RepId> named) {
    if (down) {
      throw new CrmUnavailable("down");
    }
    return users.entrySet().stream()
        .filter(user -> named.contains(user.getKey()) || !user.getValue().rights().isEmpty())
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
