package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.ConversationSummary.Holder;
import io.foyer.conversations.entity.event.ConversationMoved;
import io.foyer.protocol.ConversationChanged;
import io.foyer.protocol.ConversationTaken;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Tells a rep, on whichever node, that another has its conversation now. */
@ApplicationScoped
public class HandOvers {
  @Inject Lines lines;
  @Inject ConversationViews views;

  void moved(@Observes ConversationMoved moved) {
    var before = moved.before() == null ? null : moved.before().holder();
    var now = moved.now().holder();
    if (before != null && now != null && !before.id().equals(now.id())) {
      tell(before, now, moved);
    }
  }

  private void tell(Holder before, Holder now, ConversationMoved moved) {
    var topic = Audience.windowsOf(before.id().value());
    var view = views.forReps(moved.now());
    var winner = new ConversationTaken.Winner(now.id().value(), now.name());
    lines.push(topic, new ConversationChanged(FrameIds.next(), null, view, null));
    lines.push(topic, new ConversationTaken(FrameIds.next(), view.conversation(), winner));
  }
}
