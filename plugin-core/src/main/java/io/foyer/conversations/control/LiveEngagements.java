package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.visitors.control.Engagements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells those below who waits or talks, from this node's memory. */
@ApplicationScoped
public class LiveEngagements implements Engagements {
  @Inject LiveConversations live;
  @Inject Answerers answerers;

  @Override
  public boolean isEngaged(VisitorId visitor) {
    return live.liveOf(visitor).isPresent();
  }

  @Override
  public boolean isWaiting(VisitorId visitor) {
    return live.liveOf(visitor).filter(one -> one.state() == ConversationState.WAITING).isPresent();
  }

  /** Also while a rep could turn to the visitor unasked. */
  @Override
  public boolean isExpected(VisitorId visitor) {
    return isEngaged(visitor) || answerers.isAnybodyFor(visitor);
  }
}
