package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Right;
import io.foyer.access.entity.RightsChanged;
import io.foyer.access.entity.RightsWanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What Salesforce says of people, without making anybody wait for it.
 *
 * <p>It is asked in the background for all who are at work, together, so that what it takes away is
 * gone within a minute and costs one call however many they are.
 */
@ApplicationScoped
public class Rights {
  /** With the longest call, 20 s, this stays below a minute. */
  public static final Duration BETWEEN_READS = Duration.ofSeconds(30);

  /** Whose session was not used for so long is asked about when it is used again. */
  static final Duration AT_WORK = Duration.ofMinutes(5);

  @Inject RightsSource source;
  @Inject Clock clock;
  @Inject Event<RightsWanted> wanted;
  @Inject Event<RightsChanged> changed;

  private final Map<RepId, Told> told = new ConcurrentHashMap<>();
  private final Map<RepId, Instant> atWork = new ConcurrentHashMap<>();

  /**
   * What Salesforce said of a person.
   *
   * @param at when it was asked
   */
  public record Told(Person person, Instant at) {}

  /**
   * What was told last; a person without rights where Salesforce said so, deactivated, frozen and
   * unknown ones included; empty where it never told.
   */
  Optional<Told> of(RepId rep) {
    if (atWork.put(rep, clock.instant()) == null) {
      wanted.fire(new RightsWanted(rep));
    }
    return Optional.ofNullable(told.get(rep));
  }

  /** What was just read at sign-in. */
  void tell(RepId rep, Person person) {
    note(rep, inForce(person), clock.instant());
  }

  /**
   * Asks Salesforce about everybody who is at work.
   *
   * @throws io.foyer.platform.Refusal of kind UNAVAILABLE while it cannot be asked
   */
  public void read() {
    Instant now = clock.instant();
    atWork.values().removeIf(at -> at.isBefore(now.minus(AT_WORK)));
    Set<RepId> reps = Set.copyOf(atWork.keySet());
    if (!reps.isEmpty()) {
      Map<RepId, Person> people = source.people(reps);
      reps.forEach(rep -> note(rep, withItsRights(people.get(rep)), now));
    }
  }

  private void note(RepId rep, Person person, Instant at) {
    Told before = told.put(rep, new Told(person, at));
    if (before == null || !before.person().rights().equals(person.rights())) {
      changed.fire(new RightsChanged(rep, person.rights(), at));
    }
  }

  private static Person withItsRights(@Nullable Person found) {
    return found == null ? new Person("", "", null, Set.<Right>of(), false) : inForce(found);
  }

  /** Who is deactivated or frozen has no rights. */
  private static Person inForce(Person person) {
    return person.active()
        ? person
        : new Person(person.name(), person.email(), person.pictureUrl(), Set.of(), false);
  }
}
