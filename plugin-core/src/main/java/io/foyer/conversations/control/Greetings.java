package io.foyer.conversations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.AutomatedText;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.MissReason;
import io.foyer.conversations.entity.Pounce;
import io.foyer.conversations.entity.refusal.ReplyNotDue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Where something is said on a rep's behalf, and what becomes of the answer.
 *
 * <p>It never speaks into a conversation that has begun otherwise, nor to who has answered. Whether
 * somebody may be spoken to is decided by those above.
 */
@ApplicationScoped
@Transactional
public class Greetings {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject Pounces pounces;
  @Inject Messages messages;
  @Inject Endings endings;
  @Inject Clock clock;

  /** The visitor in no conversation is spoken to; empty for one that is in one. */
  public Optional<ConversationSummary> greet(VisitorCaller visitor, Pounce.Words words) {
    return store.lockLiveOf(visitor.visitor()).isPresent()
        ? Optional.empty()
        : Optional.of(pounces.start(visitor, words));
  }

  /** The conversation as it stands, which nobody else changes before this transaction is over. */
  public ConversationSummary locked(ConversationId id) {
    return store.lock(id).summary();
  }

  /** Speaks once more in its rep's name, as long as the visitor has said nothing. */
  public boolean nudge(ConversationId id, ClientId clientId, MessageText text) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    var holder = before.holder();
    if (holder == null || !before.isLive() || !before.isUnansweredPounce()) {
      return false;
    }
    var author = Author.rep(holder.id(), holder.name());
    messages.add(conversation, author, clientId, new AutomatedText(text));
    return true;
  }

  /**
   * The rep has seen what the visitor answered, and says that nothing is to be said to it.
   *
   * @throws ReplyNotDue where nothing was answered, or the time is over
   */
  public ConversationSummary settle(RepCaller rep, ConversationId id, String outcome) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    rights.require(Deed.TALK, rep, before);
    if (!before.awaitsRep()) {
      throw new ReplyNotDue();
    }
    conversation.beginEnding(Moments.now(clock), outcome);
    endings.finish(conversation, EndReason.REP, Author.rep(rep.rep(), rep.name()));
    return conversation.summary();
  }

  /** The rep's time is over; empty where it has come, or has time again. */
  public Optional<ConversationSummary> miss(ConversationId id) {
    var conversation = store.lock(id);
    var due = conversation.summary().times().replyDueAt();
    if (due == null || Moments.now(clock).isBefore(due)) {
      return Optional.empty();
    }
    endings.miss(conversation, MissReason.NO_REPLY);
    return Optional.of(conversation.summary());
  }
}
