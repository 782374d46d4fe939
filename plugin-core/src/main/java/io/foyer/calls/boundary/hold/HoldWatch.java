package io.foyer.calls.boundary.hold;

import io.foyer.access.entity.VisitorId;
import io.foyer.calls.control.hold.HoldOffers;
import io.foyer.calls.control.hold.HoldQueue;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationStarted;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.HoldOffered;
import io.foyer.protocol.Lines;
import io.foyer.routing.entity.VisitorAssigned;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What happens to conversations and to routing, as far as it concerns those who call and hold. */
@ApplicationScoped
public class HoldWatch {
  /** Hours, rules and reps change; nobody has to see it sooner than it could click. */
  static final Duration PAUSE = Duration.ofSeconds(5);

  @Inject HoldQueue queue;
  @Inject HoldOffers offers;
  @Inject HoldNews news;
  @Inject LiveConversations live;
  @Inject LiveVisitors visitors;
  @Inject Lines lines;
  @Inject Loops loops;

  /** What those on this node were told last. */
  private final Map<VisitorId, Boolean> told = new ConcurrentHashMap<>();

  void start(@Observes DatabaseReady ready) {
    loops.start("hold-queue", PAUSE, this::look);
  }

  void started(@Observes ConversationStarted event) {
    queue.follow(event.conversation(), false);
  }

  void ended(@Observes ConversationEnded event) {
    queue.follow(event.conversation(), event.reason() == EndReason.VISITOR);
  }

  void assigned(@Observes VisitorAssigned assigned) {
    var visitor = assigned.now().visitor();
    live.liveOf(visitor)
        .filter(one -> one.state() == ConversationState.WAITING)
        .ifPresent(one -> news.routed(visitor));
  }

  void look() {
    queue.tidy();
    visitors.all().forEach(visitor -> tell(visitor.id()));
    told.keySet().removeIf(visitor -> !lines.has(topic(visitor)));
  }

  /** What the visitor is offered; remembered, so that it is told again only when it changes. */
  boolean offer(VisitorId visitor) {
    var now = offers.isOffered(visitor);
    told.put(visitor, now);
    return now;
  }

  // Who was told nothing may not call.
  private void tell(VisitorId visitor) {
    if (!lines.has(topic(visitor))) {
      return;
    }
    var now = offers.isOffered(visitor);
    var before = told.put(visitor, now);
    if (now != (before != null && before)) {
      lines.push(topic(visitor), new HoldOffered(FrameIds.next(), now));
    }
  }

  private static String topic(VisitorId visitor) {
    return "visitor:" + visitor;
  }
}
