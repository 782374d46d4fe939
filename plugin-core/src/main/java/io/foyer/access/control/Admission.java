package io.foyer.access.control;

import io.foyer.access.entity.NoRights;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SalesforceAway;
import io.foyer.access.entity.Secret;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Opens a session for a person whom Salesforce vouches for, if a permission set lets it in. */
@ApplicationScoped
public class Admission {
  /** Whoever opens one frame after the other costs no call for each of them. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  @Inject RightsSource source;
  @Inject Rights rights;
  @Inject RepSessions sessions;
  @Inject Clock clock;

  /**
   * The new session's token, for the person's browser alone.
   *
   * @throws NoRights where no permission set says that the person may
   * @throws SalesforceAway where nobody can say
   */
  Secret admit(RepId rep) {
    return sessions.open(rep, justTold(rep).orElseGet(() -> asked(rep)));
  }

  private Optional<Person> justTold(RepId rep) {
    Instant since = clock.instant().minus(FRESH);
    return rights
        .of(rep)
        .filter(told -> told.at().isAfter(since))
        .map(Rights.Told::person)
        .filter(Admission::mayWork);
  }

  private Person asked(RepId rep) {
    Person person = person(rep).filter(Admission::mayWork).orElseThrow(NoRights::new);
    rights.tell(rep, person);
    return person;
  }

  private static boolean mayWork(Person person) {
    return person.active() && !person.rights().isEmpty();
  }

  private Optional<Person> person(RepId rep) {
    try {
      return Optional.ofNullable(source.people(Set.of(rep)).get(rep));
    } catch (Refusal refused) {
      throw refused.kind() == Refusal.Kind.UNAVAILABLE ? new SalesforceAway() : refused;
    }
  }
}
