package io.foyer.access.control;

import io.foyer.access.entity.NoRights;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.access.entity.Secret;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Opens a session for a person whom Salesforce vouches for, if a permission set lets it in. */
@ApplicationScoped
public class Admission {
  @Inject RightsSource source;
  @Inject Rights rights;
  @Inject RepSessions sessions;

  /**
   * The new session's token, for the person's browser alone.
   *
   * @throws NoRights where no permission set says that the person may
   * @throws SalesforceAway where nobody can say
   */
  Secret admit(RepId rep) {
    Person person =
        person(rep)
            .filter(known -> known.active() && !known.rights().isEmpty())
            .orElseThrow(NoRights::new);
    rights.tell(rep, person);
    return sessions.open(rep, person);
  }

  private Optional<Person> person(RepId rep) {
    try {
      return Optional.ofNullable(source.people(Set.of(rep)).get(rep));
    } catch (Refusal refused) {
      throw refused.kind() == Refusal.Kind.UNAVAILABLE ? new SalesforceAway() : refused;
    }
  }
}
