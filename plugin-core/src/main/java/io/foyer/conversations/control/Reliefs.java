package io.foyer.conversations.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.OfferReason;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationLate;
import io.foyer.conversations.entity.event.ConversationOffered;
import io.foyer.platform.Deadlines;
import io.foyer.platform.LockWait;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * A rep is held up: it is told so, then its conversation is offered to others.
 *
 * <p>It stays the rep's until somebody takes it; a word of the rep ends the offer, and so does the
 * countdown.
 */
@ApplicationScoped
@Transactional
public class Reliefs {
  /** Four leases: a reload, a lift or a change of networks is over by then. */
  private static final Duration GONE = Duration.ofSeconds(60);

  @Inject ConversationStore store;
  @Inject KnownVisitors visitors;
  @Inject Reps reps;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject LockWait lockWait;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /** Whether the connection of the rep who has it is gone for too long, as this node knows it. */
  @Transactional(TxType.SUPPORTS) // from memory, for every open conversation
  public boolean isRepGone(ConversationSummary conversation) {
    return conversation.rep().filter(rep -> reps.isGone(rep, GONE)).isPresent();
  }

  /** Its rep has fallen away. Whatever was changed by others meanwhile counts. */
  public void offerForGoneRep(ConversationId id) {
    lockWait.limit();
    var conversation = store.lock(id);
    var before = conversation.summary();
    if (before.state() == ConversationState.OPEN
        && isRepGone(before)
        && QuietPolicy.mayBeOffered(before, visitors.sighting(before))) {
      offer(conversation, OfferReason.REP_GONE, Moments.now(clock));
    }
  }

  void late(Conversation conversation, Instant at) {
    conversation.late(at);
    happened.fire(new ConversationLate(conversation.summary(), at));
  }

  void offer(Conversation conversation, OfferReason reason, Instant at) {
    var until = at.plus(configurations.current().limits().inboundCountdown());
    var entry = conversation.offer(reason, until, at);
    store.append(entry);
    var summary = conversation.summary();
    deadlines.set(ConversationDeadline.COUNTDOWN, summary.id().value(), until);
    happened.fire(new ConversationOffered(summary, entry, at));
  }
}
