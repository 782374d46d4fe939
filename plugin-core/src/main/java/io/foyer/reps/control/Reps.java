package io.foyer.reps.control;

import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.reps.entity.AvailabilityChosen;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.Rep;
import io.foyer.reps.entity.RepOffDuty;
import io.foyer.reps.entity.RepUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The reps: their rows, and whether they can be reached.
 *
 * <p>What is asked is answered from this node's memory, at most a moment behind the database; what
 * is chosen is stored.
 */
@ApplicationScoped
public class Reps {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;
  @Inject Presence presence;
  @Inject Attendance attendance;
  @Inject Event<AvailabilityChosen> chosen;

  public Optional<Rep> find(RepId id) {
    return presence.known(id);
  }

  /** Refuses with {@link RepUnknown} where nobody with this id ever signed in. */
  public Rep get(RepId id) {
    return find(id).orElseThrow(() -> new RepUnknown(id));
  }

  public List<Rep> all() {
    return presence.all();
  }

  /** Whether the rep chose to be available and one of its windows answers. */
  public boolean isReachable(RepId id) {
    return presence.isReachable(id);
  }

  public Set<RepId> reachable() {
    return presence.reachable();
  }

  /** Why the rep is given nobody, whatever it chose; empty while it may work. */
  public Optional<OffDuty> offDuty(RepId id) {
    return attendance.offDuty(id);
  }

  /** A window of this rep answered just now. */
  public void renew(RepId id) {
    presence.renew(id);
  }

  /** Refuses with {@link RepOffDuty} to make a rep available who is off duty. */
  @Transactional
  public void choose(RepId id, boolean available) {
    Rep rep = em.find(Rep.class, id.value());
    if (rep == null) {
      throw new RepUnknown(id);
    }
    if (available) {
      refuseOffDuty(id);
    }
    Instant now = clock.instant();
    rep.choose(available, now);
    chosen.fire(new AvailabilityChosen(id, available, now));
  }

  /**
   * A person came in: known by its name from now on; not available unless it is at work already.
   */
  @Transactional
  public void arrive(RepId id, Person person) {
    Rep rep = em.find(Rep.class, id.value());
    if (rep == null) {
      rep = Rep.arrived(id, person.name(), person.email(), person.pictureUrl());
      em.persist(rep);
    } else {
      rep.isCalled(person.name(), person.email(), person.pictureUrl());
    }
    Instant now = clock.instant();
    if (!presence.isHere(id)) {
      rep.choose(false, now);
    }
    chosen.fire(new AvailabilityChosen(id, rep.isAvailable(), now));
  }

  /** Those who chose to be available and are off duty meanwhile. */
  public List<RepId> overdue() {
    return presence.all().stream()
        .filter(Rep::isAvailable)
        .map(Rep::id)
        .filter(id -> offDuty(id).isPresent())
        .toList();
  }

  /** Reads all rows anew, since hints from other nodes may be lost. */
  @Transactional
  public void refresh() {
    presence.learn(
        em.createQuery("SELECT r FROM Rep r ORDER BY r.name", Rep.class).getResultList());
  }

  private void refuseOffDuty(RepId id) {
    offDuty(id)
        .ifPresent(
            off -> {
              throw new RepOffDuty(off);
            });
  }
}
