package io.foyer.experiences.boundary;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.experiences.control.AnswerPace;
import io.foyer.experiences.control.LiveWalks;
import io.foyer.experiences.control.WalkFeed;
import io.foyer.experiences.control.WalkStore;
import io.foyer.experiences.entity.Walk;
import io.foyer.experiences.entity.WalkMoved;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.platform.Loops;
import io.foyer.protocol.ExperienceShown;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.visitors.entity.VisitorGone;
import io.foyer.visitors.entity.VisitorRecalled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Tells all tabs of a visitor how its way goes on, and the nodes where it stands. */
@ApplicationScoped
public class WalkObserver {
  private static final Duration TIDIED = Duration.ofMinutes(30);

  @Inject WalkFeed feed;
  @Inject WalkStore store;
  @Inject LiveWalks live;
  @Inject WalkViews views;
  @Inject Lines lines;
  @Inject Grid grid;
  @Inject Loops loops;
  @Inject AnswerPace pace;
  @Inject Clock clock;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(WalkFeed.TOPIC, this::heard);
    loops.start("experience-walks", TIDIED, this::tidy);
  }

  /** While the transaction completes: nothing here touches the database. */
  void moved(@Observes(during = TransactionPhase.AFTER_SUCCESS) WalkMoved moved) {
    feed.tell(moved.visitor(), moved.experience(), moved.walk());
    push(moved.visitor(), moved.id(), moved.walk());
  }

  /** Somebody who has been here before is back, perhaps after a restart of this node. */
  void recalled(@Observes VisitorRecalled recalled) {
    store
        .latestOf(recalled.visitor())
        .filter(walk -> walk.isOpen(clock.instant()))
        .ifPresent(walk -> feed.learn(walk.visitor(), walk.experienceName(), walk.step()));
  }

  private void tidy() {
    store.tidy();
    pace.tidy();
  }

  /** A person talks with the visitor, whoever began it: the assistant is not taken up after it. */
  void talks(@Observes ConversationMoved moved) {
    if (moved.now().isLive()) {
      live.forget(moved.now().visitor());
    }
  }

  void gone(@Observes VisitorGone gone) {
    live.forget(gone.visitor().id());
  }

  private void heard(String hint) {
    var visitor = feed.hear(hint);
    if (lines.has(topic(visitor))) {
      store.latestOf(visitor).ifPresent(walk -> push(visitor, walk.id(), walk.walk()));
    }
  }

  private void push(VisitorId visitor, String id, Walk walk) {
    if (lines.has(topic(visitor))) {
      lines.push(
          topic(visitor),
          new ExperienceShown(FrameIds.next(), null, views.view(visitor, id, walk)));
    }
  }

  private static String topic(VisitorId visitor) {
    return "visitor:" + visitor;
  }
}
