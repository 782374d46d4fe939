package io.foyer.streams.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.Qualifications;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.control.Watched;
import io.foyer.visitors.entity.MayAsk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells those below of conversations and routing, which they cannot know. */
@ApplicationScoped
public class VisitorTalk implements Engagements {
  @Inject LiveConversations conversations;
  @Inject Assignments assignments;
  @Inject Qualifications qualifications;
  @Inject Watched watched;

  @Override
  public boolean isEngaged(VisitorId visitor) {
    return conversations.liveOf(visitor).isPresent();
  }

  @Override
  public boolean isWaiting(VisitorId visitor) {
    return conversations
        .liveOf(visitor)
        .filter(live -> live.state() == ConversationState.WAITING)
        .isPresent();
  }

  @Override
  public Optional<RepId> heldUp(VisitorId visitor) {
    return conversations
        .liveOf(visitor)
        .filter(ConversationSummary::isOffered)
        .flatMap(ConversationSummary::rep);
  }

  @Override
  public MayAsk mayAsk(VisitorId visitor) {
    return isEngaged(visitor) ? MayAsk.PERSON : qualifications.of(visitor).mayAsk();
  }

  @Override
  public boolean isExpected(VisitorId visitor) {
    return isEngaged(visitor)
        || watched.has(visitor)
        || assignments.of(visitor).filter(to -> !to.reps().isEmpty()).isPresent();
  }
}
