package io.foyer.conversations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.JoinReason;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationKept;
import io.foyer.conversations.entity.event.ConversationStarted;
import io.foyer.conversations.entity.refusal.ClaimerNotAvailable;
import io.foyer.conversations.entity.refusal.ConversationTaken;
import io.foyer.platform.Deadlines;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * "Start a conversation": of all who press it, one rep gets the visitor; also from a rep who is
 * held up.
 */
@ApplicationScoped
@Transactional
public class Claims {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject HandOver handOver;
  @Inject Reps reps;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /**
   * The lock of the row lets one rep after the other look, on whichever node; claiming what one has
   * is no error.
   *
   * @throws ConversationTaken when another rep was first: it says who
   */
  public ConversationSummary claim(RepCaller rep, ConversationId id) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    if (!before.isHeldBy(rep.rep())) {
      requireClaimable(rep, before);
    }
    if (before.isOffered()) {
      handOver.give(
          conversation, new HandOver.Receiver(rep.rep(), rep.name()), JoinReason.RELIEVED);
    } else {
      join(conversation, before, rep);
    }
    return conversation.summary();
  }

  private void requireClaimable(RepCaller rep, ConversationSummary conversation) {
    var holder = conversation.holder();
    // The loser of a race may have lost the visitor with it; a colleague's name is no secret.
    var isHeld = conversation.isLive() && !conversation.isOffered();
    if (holder != null && isHeld && rep.has(Right.REP)) {
      throw new ConversationTaken(holder.id(), holder.name());
    }
    rights.require(Deed.CLAIM, rep, conversation);
    if (!reps.isReachable(rep.rep())) {
      throw new ClaimerNotAvailable();
    }
  }

  private void join(Conversation conversation, ConversationSummary before, RepCaller rep) {
    var at = Moments.now(clock);
    var entry = conversation.join(rep.rep(), rep.name(), at);
    if (entry == null) {
      if (before.awaitsRep()) {
        happened.fire(new ConversationKept(conversation.summary(), at));
      }
      return;
    }
    store.append(entry);
    var summary = conversation.summary();
    var id = summary.id().value();
    var firstLook = new QuietPolicy(configurations.current().limits()).first(at);
    deadlines.set(ConversationDeadline.CHECK, id, firstLook);
    happened.fire(new ConversationStarted(summary, entry, at));
  }
}
