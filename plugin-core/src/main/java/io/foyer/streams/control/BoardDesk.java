package io.foyer.streams.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.routing.control.RoutingDesk;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Moves cards as visitors, their routing and their conversations change. */
@ApplicationScoped
public class BoardDesk {
  @Inject LiveVisitors visitors;
  @Inject Places places;
  @Inject Boards boards;
  @Inject RoutingDesk routing;

  /** The visitor's facts or looks changed; called in the visitor's own order. */
  public void follow(VisitorChanged change) {
    Visitor before = change.before();
    boolean moved = places.sort(change.now(), change.facts());
    if (moved || before == null || !before.looksLike(change.now())) {
      boards.show(change.now());
    }
  }

  /** The visitor is routed to others than before. */
  public void followRouting(VisitorId visitor) {
    visitors.inOrder(visitor, () -> visitors.find(visitor).ifPresent(boards::show));
  }

  /** The visitor's conversation began, was answered, is offered to others, or is over. */
  public void followTalk(ConversationMoved moved) {
    ConversationSummary before = moved.before();
    ConversationSummary talk = moved.now();
    VisitorId visitor = talk.visitor();
    if (talk.isOffered() && (before == null || !before.isOffered())) {
      routing.relieve(visitor);
    } else if (!talk.isLive() || talk.isOffered()) {
      routing.reconsider(visitor);
    }
    visitors.inOrder(
        visitor,
        () ->
            visitors
                .find(visitor)
                .ifPresent(
                    now -> {
                      places.sort(now, Set.of());
                      boards.show(now);
                    }));
  }

  public void follow(Configuration now) {
    places.sortBy(now);
    visitors.all().forEach(visitor -> visitors.inOrder(visitor.id(), () -> sortAnew(visitor.id())));
    boards.reopenAll();
  }

  public void forget(VisitorId visitor) {
    places.forget(visitor);
    boards.leave(visitor);
  }

  private void sortAnew(VisitorId id) {
    visitors.find(id).ifPresent(now -> places.sort(now, Set.of()));
  }
}
