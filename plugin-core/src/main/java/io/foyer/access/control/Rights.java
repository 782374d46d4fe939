package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
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
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What Salesforce says of people, without making anybody wait for it.
 *
 * <p>It is asked in the background, for each person once at a time and at most every 40 seconds: a
 * socket that looks every 20 seconds knows within a minute.
 */
@ApplicationScoped
public class Rights {
  private static final System.Logger LOG = System.getLogger(Rights.class.getName());
  static final Duration FRESH = Duration.ofSeconds(40);

  @Inject RightsSource source;
  @Inject Clock clock;
  @Resource ManagedExecutorService executor;

  private final Map<RepId, Told> told = new ConcurrentHashMap<>();
  private final Set<RepId> underway = ConcurrentHashMap.newKeySet();

  private record Told(@Nullable Person person, Instant at) {}

  /**
   * What was told last; a person without rights where Salesforce said so, deactivated and unknown
   * ones included; empty where it never told.
   */
  Optional<Person> of(RepId rep) {
    Told known = told.get(rep);
    if ((known == null || !clock.instant().isBefore(known.at().plus(FRESH))) && underway.add(rep)) {
      ask(rep);
    }
    return Optional.ofNullable(told.get(rep)).map(Told::person);
  }

  /** What was just read, at sign-in or for everybody. */
  void tell(RepId rep, Person person) {
    told.put(rep, new Told(inForce(person), clock.instant()));
  }

  private void ask(RepId rep) {
    try {
      executor.execute(() -> read(rep));
    } catch (RejectedExecutionException ending) {
      underway.remove(rep);
    }
  }

  private void read(RepId rep) {
    Told before = told.get(rep);
    try {
      told.put(rep, new Told(inSalesforce(rep), clock.instant()));
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "rights not read rep={0} cause={1}", rep, failed.toString());
      told.put(rep, new Told(before == null ? null : before.person(), clock.instant()));
    } finally {
      underway.remove(rep);
    }
  }

  private Person inSalesforce(RepId rep) {
    return source
        .person(rep)
        .map(Rights::inForce)
        .orElseGet(() -> new Person("", "", null, Set.of(), false));
  }

  /** A deactivated person has no rights. */
  private static Person inForce(Person person) {
    return person.active()
        ? person
        : new Person(person.name(), person.email(), person.pictureUrl(), Set.of(), false);
  }
}
