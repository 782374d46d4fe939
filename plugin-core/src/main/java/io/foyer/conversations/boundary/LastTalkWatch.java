package io.foyer.conversations.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.LastTalks;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.routing.control.RoutingDesk;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import io.foyer.visitors.entity.VisitorGone;
import io.foyer.visitors.entity.VisitorRecalled;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/** Finds out with whom a visitor talked before, without making it wait, and has it routed by it. */
@ApplicationScoped
public class LastTalkWatch {
  private static final Logger LOG = System.getLogger(LastTalkWatch.class.getName());
  private static final int BEFORE_THE_BOARDS = 1000;

  @Inject LastTalks talks;
  @Inject LiveVisitors visitors;
  @Inject RoutingDesk desk;
  @Resource ManagedExecutorService executor;

  void moved(@Observes @Priority(BEFORE_THE_BOARDS) ConversationMoved moved) {
    VisitorId visitor = moved.now().visitor();
    if (!moved.now().isUnansweredPounce() && visitors.find(visitor).isPresent()) {
      moved.now().rep().ifPresent(rep -> talks.note(visitor, rep));
    }
  }

  void recalled(@Observes VisitorRecalled recalled) {
    read(recalled.visitor());
  }

  /** Its address is proven now, or this node has just taken it over from another. */
  void changed(@Observes VisitorChanged change) {
    Visitor now = change.now();
    Visitor before = change.before();
    boolean isProven =
        now.identity().proven() && (before == null || !now.identity().equals(before.identity()));
    boolean isNew = before != null && !before.stamp().node().equals(now.stamp().node());
    if ((isProven || (isNew && !talks.knows(now.id()))) && visitors.isOurs(now)) {
      executor.execute(() -> read(now.id()));
    }
  }

  void gone(@Observes VisitorGone gone) {
    talks.forget(gone.visitor().id());
  }

  // Who has left meanwhile is forgotten for good.
  private void learn(VisitorId id, Optional<RepId> found) {
    visitors.inOrder(
        id,
        () -> {
          if (visitors.find(id).isPresent() && talks.learn(id, found)) {
            desk.reconsider(id);
          }
        });
  }

  private void read(VisitorId id) {
    try {
      visitors.find(id).ifPresent(visitor -> learn(id, talks.find(visitor)));
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "earlier talks were not read visitor=" + id, away);
    }
  }
}
