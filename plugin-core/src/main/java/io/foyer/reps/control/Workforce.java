package io.foyer.reps.control;

import io.foyer.access.control.Roster;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Everybody who works with Foyer and may go on doing so, whether a rep, a manager or an admin. */
@ApplicationScoped
public class Workforce {
  @Inject Reps reps;
  @Inject Roster roster;

  /** By the name that each is called by. */
  public Map<RepId, String> named() {
    var named = new HashMap<RepId, String>();
    reps.all().forEach(rep -> named.put(rep.id(), reps.name(rep.id())));
    roster.people().forEach((id, person) -> named.put(id, person.name()));
    named.keySet().removeIf(id -> roster.find(id).filter(Workforce::isOut).isPresent());
    return named;
  }

  private static boolean isOut(Person person) {
    return !person.active() || person.rights().isEmpty();
  }
}
