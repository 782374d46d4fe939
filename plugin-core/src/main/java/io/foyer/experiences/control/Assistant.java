package io.foyer.experiences.control;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Experience;
import io.foyer.experiences.entity.Answer;
import io.foyer.experiences.entity.AnswerUnusable;
import io.foyer.experiences.entity.VisitorWalk;
import io.foyer.experiences.entity.Walk;
import io.foyer.experiences.entity.WalkMoved;
import io.foyer.routing.control.Qualifications;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.Identification.Claim;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.MayAsk;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Takes visitors through experiences.
 *
 * <p>It speaks only to whom it may: not where the messenger is off, not to those who want not to be
 * seen or may ask for nothing, and not beside a conversation.
 */
@ApplicationScoped
@Transactional
public class Assistant {
  @Inject WalkStore store;
  @Inject LiveVisitors visitors;
  @Inject Configurations configurations;
  @Inject Qualifications qualifications;
  @Inject Engagements engagements;
  @Inject Identification identification;
  @Inject Event<WalkMoved> moved;
  @Inject Clock clock;

  /**
   * The visitor's way: the one it is on, or one that begins now; empty where it meets nothing. One
   * that is over is shown as long as the visit lasts.
   */
  public Optional<VisitorWalk> meet(VisitorCaller caller) {
    return spokenTo(caller).flatMap(this::meet);
  }

  private Optional<VisitorWalk> meet(Visitor visitor) {
    var now = clock.instant();
    var encounters = new Encounters(configurations.current());
    var walks = store.of(visitor.id());
    var last = walks.stream().findFirst();
    var open = last.filter(walk -> walk.isOpen(now) && encounters.of(walk).isPresent());
    if (open.isPresent()) {
      return open.map(walk -> inForce(walk, visitor));
    }
    return encounters
        .next(visitor, walks, now)
        .map(experience -> begin(visitor, experience))
        .or(() -> last.filter(walk -> walk.isWithin(visitor.visit().id()) && walk.step() == null));
  }

  private VisitorWalk begin(Visitor visitor, Experience experience) {
    var walk = Walk.begun(experience, Encounters.judge(visitor));
    var begun = VisitorWalk.begun(visitor, experience, walk, clock.instant());
    if (configurations.current().isTest(visitor.site())) {
      begun.leaveOut();
    }
    store.add(begun);
    moved.fire(WalkMoved.of(begun));
    return begun;
  }

  /**
   * The way after that answer.
   *
   * @throws AnswerUnusable where nothing was asked, or not that
   */
  public VisitorWalk answer(VisitorCaller caller, Answer answer) {
    var visitor = spokenTo(caller).orElseThrow(AnswerUnusable::new);
    var last = store.latestOf(visitor.id()).orElseThrow(AnswerUnusable::new);
    if (answer.step().equals(last.step()) && answer.email() != null) {
      // Before any lock is taken, and known to the steps that follow. It is claimed, not proven.
      Identity.email(answer.email())
          .ifPresent(email -> identification.identify(caller, new Claim(email, null, null, null)));
    }
    var known = visitors.find(visitor.id()).orElse(visitor);
    var current = inForce(store.locked(last), known);
    var experience =
        new Encounters(configurations.current()).of(current).orElseThrow(AnswerUnusable::new);
    var next = current.walk().answered(experience, answer, Encounters.judge(known));
    if (!next.equals(current.walk())) {
      current.goOn(experience.name(), next, clock.instant());
      moved.fire(WalkMoved.of(current));
    }
    return current;
  }

  /** The visitor's way as it stands; nothing begins by it. */
  public Optional<VisitorWalk> standing(VisitorId visitor) {
    return store.latestOf(visitor);
  }

  /** Goes on in the experience as it is now. */
  private VisitorWalk inForce(VisitorWalk walk, Visitor visitor) {
    new Encounters(configurations.current())
        .of(walk)
        .filter(experience -> walk.step() != null)
        .ifPresent(
            experience -> {
              var now = walk.walk().inForce(experience, Encounters.judge(visitor));
              if (!now.equals(walk.walk())) {
                walk.goOn(experience.name(), now, clock.instant());
                moved.fire(WalkMoved.of(walk));
              }
            });
    return walk;
  }

  private Optional<Visitor> spokenTo(VisitorCaller caller) {
    var id = caller.visitor();
    var isSilent =
        configurations.current().isOff(caller.site())
            || engagements.isEngaged(id)
            || qualifications.of(id).mayAsk() == MayAsk.NOTHING;
    return isSilent ? Optional.empty() : visitors.find(id).filter(Visitor::isTracked);
  }
}
