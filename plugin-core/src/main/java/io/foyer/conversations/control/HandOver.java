package io.foyer.conversations.control;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.JoinReason;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationHandedOver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Gives a conversation, whose lock is held, from one rep to another who may have it. */
@ApplicationScoped
class HandOver {

  /** Who has it from now on. */
  record Receiver(RepId rep, String name) {}

  @Inject ConversationStore store;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /** Answers false when that rep has it already. */
  boolean give(Conversation conversation, Receiver to, JoinReason why) {
    var at = Moments.now(clock);
    var entry = conversation.handOver(to.rep(), to.name(), why, at);
    if (entry == null) {
      return false;
    }
    store.append(entry);
    happened.fire(new ConversationHandedOver(conversation.summary(), entry, at));
    return true;
  }
}
