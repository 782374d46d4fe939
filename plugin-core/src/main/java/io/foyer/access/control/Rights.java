package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What Salesforce says of people, asked at most once a minute for each. */
@ApplicationScoped
public class Rights {
  private static final System.Logger LOG = System.getLogger(Rights.class.getName());
  private static final Duration FRESH = Duration.ofSeconds(60);

  @Inject RightsSource source;
  @Inject Clock clock;

  private final Map<RepId, Told> told = new ConcurrentHashMap<>();

  private record Told(@Nullable Person person, Instant at) {}

  /**
   * A person without rights where Salesforce says so, deactivated and unknown ones included; empty
   * where Salesforce cannot be asked and never told.
   */
  Optional<Person> of(RepId rep) {
    Instant now = clock.instant();
    Told known = told.get(rep);
    if (known == null || !now.isBefore(known.at().plus(FRESH))) {
      // put first: while one caller asks, the others go on with what was told last
      told.put(rep, new Told(known == null ? null : known.person(), now));
      known = ask(rep, known, now);
      told.put(rep, known);
    }
    return Optional.ofNullable(known.person());
  }

  /** What was just read at sign-in. */
  void tell(RepId rep, Person person) {
    told.put(rep, new Told(person, clock.instant()));
  }

  private Told ask(RepId rep, @Nullable Told before, Instant now) {
    try {
      Person person =
          source
              .person(rep)
              .map(each -> each.active() ? each : without(each))
              .orElseGet(() -> new Person("", "", null, Set.of(), false));
      return new Told(person, now);
    } catch (Refusal unavailable) {
      LOG.log(Level.WARNING, "rights not read rep={0} code={1}", rep, unavailable.code());
      return new Told(before == null ? null : before.person(), now);
    }
  }

  private static Person without(Person person) {
    return new Person(person.name(), person.email(), person.pictureUrl(), Set.of(), false);
  }
}
