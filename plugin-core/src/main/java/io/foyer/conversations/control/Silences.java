package io.foyer.conversations.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.OfferReason;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.SilenceAsked;
import io.foyer.platform.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/**
 * Looks after open conversations in which nothing is said or nothing answered, and after visitors
 * who have left.
 */
@ApplicationScoped
@Transactional
public class Silences {
  @Inject ConversationStore store;
  @Inject Endings endings;
  @Inject Reliefs reliefs;
  @Inject KnownVisitors visitors;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /** Does what is due, and sets the moment of the next look while the conversation goes on. */
  public void look(ConversationId id) {
    var conversation = store.lock(id);
    if (conversation.summary().state() != ConversationState.OPEN) {
      return;
    }
    var at = Moments.now(clock);
    var policy = new QuietPolicy(configurations.current().limits());
    var visitor = visitors.sighting(conversation.summary());
    var step = policy.step(conversation.summary(), visitor, at);
    if (step instanceof QuietPolicy.End end) {
      endings.finish(conversation, end.reason(), Author.SYSTEM);
      return;
    }
    if (step instanceof QuietPolicy.Ask) {
      ask(conversation, at);
    } else if (step instanceof QuietPolicy.Late) {
      reliefs.late(conversation, at);
    } else if (step instanceof QuietPolicy.Offer) {
      reliefs.offer(conversation, OfferReason.UNANSWERED, at);
    }
    lookAt(id, policy.next(conversation.summary(), visitor, at));
  }

  /** Leaves the look for later. */
  public void lookAt(ConversationId id, Instant then) {
    deadlines.set(ConversationDeadline.CHECK, id.value(), then);
  }

  private void ask(Conversation conversation, Instant at) {
    var entry = conversation.ask(at);
    store.append(entry);
    happened.fire(new SilenceAsked(conversation.summary(), entry, at));
  }
}
