package io.foyer.reps.control;

import io.foyer.access.control.Roster;
import io.foyer.access.entity.Person;
import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.reps.entity.AvailabilityChosen;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.Pause;
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
import java.time.Duration;
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
  @Inject Roster roster;
  @Inject Configurations configurations;
  @Inject Event<AvailabilityChosen> chosen;

  public Optional<Rep> find(RepId id) {
    return presence.known(id);
  }

  /** As Salesforce calls the person, else as it was called when it signed in. */
  public String name(RepId id) {
    return roster.find(id).map(Person::name).or(() -> find(id).map(Rep::name)).orElse(id.value());
  }

  /** As Salesforce has it, else as it was at the sign-in; empty where neither knows the rep. */
  public Optional<String> email(RepId id) {
    return roster.find(id).map(Person::email).or(() -> find(id).map(Rep::email));
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

  /**
   * Whether none of the rep's windows has answered for that long, on whichever node; of whom this
   * node has not heard, since it was first asked.
   */
  public boolean isGone(RepId id, Duration span) {
    return presence.isGone(id, span);
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

  /** Why the rep is not available; empty while it is, or is not known. */
  public Optional<Off> off(RepId id) {
    return offDuty(id)
        .map(Off::duty)
        .or(() -> find(id).filter(rep -> !rep.isAvailable()).map(rep -> Off.pause(rep.pause())));
  }

  /** Somebody did something in one of the rep's windows. */
  public void isActive(RepId id) {
    presence.did(id);
  }

  /** Refuses with {@link RepOffDuty} to make a rep available who is off duty. */
  @Transactional
  public void comes(RepId id) {
    refuseOffDuty(id);
    Instant now = clock.instant();
    stored(id).comes(now);
    presence.did(id);
    chosen.fire(new AvailabilityChosen(id, true, now));
  }

  /** The rep is not available from now on. */
  @Transactional
  public void leaves(RepId id, Pause pause) {
    stored(id).leaves(pause);
    chosen.fire(new AvailabilityChosen(id, false, clock.instant()));
  }

  /**
   * The system finds the rep not available. What the rep chose meanwhile, or another node has
   * found, stays.
   */
  @Transactional
  public void isSetAside(RepId id, Pause pause) {
    Rep rep = stored(id);
    if (rep.isAvailable()) {
      rep.leaves(pause);
      chosen.fire(new AvailabilityChosen(id, false, clock.instant()));
    }
  }

  private Rep stored(RepId id) {
    Rep rep = em.find(Rep.class, id.value());
    if (rep == null) {
      throw new RepUnknown(id);
    }
    return rep;
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
      rep.leaves(Pause.SILENT);
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

  /**
   * Those who are available and were not seen at any of their windows for too long. Of whom no
   * window answers nothing is known: it may be at a node of which this one does not hear.
   */
  public List<RepId> away() {
    Duration span = configurations.current().limits().awayAfter();
    return presence.all().stream()
        .filter(Rep::isAvailable)
        .map(Rep::id)
        .filter(id -> presence.isHere(id) && presence.isIdle(id, span))
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
