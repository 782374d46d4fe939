package io.foyer.access.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody with a right in Foyer, as Salesforce said last.
 *
 * <p>Queues and lists go by it. Whether a session may go on, {@link Rights} asks for those who are at
 * work, whom it also knows to be frozen.
 */
@ApplicationScoped
public class Roster {
  @Inject PeopleSource source;
  @Inject Clock clock;

  private volatile @Nullable Reading last;

  private record Reading(Map<RepId, Person> people, Instant at) {}

  /**
   * Reads now; what was read before stays where Salesforce does not answer.
   *
   * @param named who is of interest though it may have no right
   */
  public void read(Set<RepId> named) {
    Map<RepId, Person> people = source.people(named);
    last = new Reading(Map.copyOf(people), clock.instant());
  }

  /** What a sign-in told of one person, between two readings. */
  public synchronized void learn(RepId rep, Person person) {
    Reading known = last;
    if (known != null) {
      Map<RepId, Person> people = new HashMap<>(known.people());
      people.put(rep, person);
      last = new Reading(Map.copyOf(people), known.at());
    }
  }

  /** Empty where Salesforce knows nobody of that id, or was never asked. */
  public Optional<Person> find(RepId rep) {
    return Optional.ofNullable(people().get(rep));
  }

  /** Those with a right, and those who were named. */
  public Map<RepId, Person> people() {
    Reading known = last;
    return known == null ? Map.of() : known.people();
  }

  /** When Salesforce was last read; empty before the first time. */
  public Optional<Instant> readAt() {
    return Optional.ofNullable(last).map(Reading::at);
  }
}
