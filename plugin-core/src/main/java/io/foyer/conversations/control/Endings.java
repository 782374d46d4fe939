package io.foyer.conversations.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.MissReason;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.conversations.entity.event.ConversationEnding;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationMissed;
import io.foyer.conversations.entity.event.ConversationResumed;
import io.foyer.conversations.entity.refusal.OutcomeUnknown;
import io.foyer.platform.Deadlines;
import io.foyer.platform.LockWait;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All ways in which a conversation ends. Each of them ends it once. */
@ApplicationScoped
@Transactional
public class Endings {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject KnownVisitors visitors;
  @Inject Ratings ratings;
  @Inject Answerers answerers;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject LockWait lockWait;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /**
   * A visitor ends it at once, a rep after a moment in which it can be taken back. What is over
   * stays as it is.
   *
   * @param outcome one of the company's, or null
   */
  public ConversationSummary end(Caller caller, ConversationId id, @Nullable String outcome) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    rights.require(Deed.TALK, caller, before);
    if (!before.isLive()) {
      return before;
    }
    if (caller instanceof RepCaller) {
      begin(conversation, known(outcome));
    } else {
      finish(conversation, EndReason.VISITOR, visitors.author(before.visitor()));
    }
    return conversation.summary();
  }

  /** The rep takes the end back. */
  public ConversationSummary resume(RepCaller rep, ConversationId id) {
    var conversation = store.lock(id);
    rights.require(Deed.TALK, rep, conversation.summary());
    if (conversation.resume()) {
      happened.fire(new ConversationResumed(conversation.summary(), now()));
    }
    return conversation.summary();
  }

  /** The moment to take back the rep's end is over. */
  public void finishEnding(ConversationId id) {
    var conversation = store.lock(id);
    var summary = conversation.summary();
    var endingAt = summary.times().endingAt();
    var holder = summary.holder();
    if (endingAt != null && holder != null && !now().isBefore(endingAt)) {
      finish(conversation, EndReason.REP, Author.rep(holder.id(), holder.name()));
    }
  }

  /** The time to answer, or to come instead of a rep held up, ran out. What came first wins. */
  public void missByCountdown(ConversationId id) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    var deadline = before.times().deadline();
    if (deadline != null && !now().isBefore(deadline)) {
      miss(conversation, before.isOffered() ? MissReason.NO_RELIEF : MissReason.COUNTDOWN);
    }
  }

  /** Whoever could have answered is gone; who came while the lock was waited for counts. */
  public void missForWantOfReps(ConversationId id) {
    lockWait.limit();
    var conversation = store.lock(id);
    var now = conversation.summary();
    if (now.state() == ConversationState.WAITING && answerers.isSurelyNobodyFor(now.visitor())) {
      miss(conversation, MissReason.NOBODY);
    }
  }

  /** The messenger is taken from the website: who talks there is told, and the rep too. */
  public void endForSite(ConversationId id) {
    lockWait.limit();
    var conversation = store.lock(id);
    if (conversation.summary().state().isLive()) {
      finish(conversation, EndReason.SITE_OFF, Author.SYSTEM);
    }
  }

  /** A rep shuts the visitor out, as {@link Deed#BLOCK} allows. What is over stays as it is. */
  public void endForBlock(RepCaller rep, ConversationId id) {
    var conversation = store.lock(id);
    rights.require(Deed.BLOCK, rep, conversation.summary());
    if (conversation.summary().state().isLive()) {
      finish(conversation, EndReason.BLOCKED, Author.rep(rep.rep(), rep.name()));
    }
  }

  void miss(Conversation conversation, MissReason reason) {
    var at = now();
    var entry = conversation.miss(reason, at);
    happened.fire(new ConversationMissed(conversation.summary(), reason, at));
    close(conversation, entry, EndReason.MISSED);
  }

  void finish(Conversation conversation, EndReason reason, Author by) {
    close(conversation, conversation.end(reason, by, now()), reason);
  }

  private void close(Conversation conversation, Entry last, EndReason reason) {
    conversation.knowVisitorAs(visitors.lastKnownAs(conversation.summary()));
    store.append(last);
    var log = store.log(conversation.summary().id());
    if (ratings.isWorthAsking(conversation.summary(), reason, log)) {
      conversation.askForRating(last.at().plus(Ratings.OPEN));
    }
    happened.fire(new ConversationEnded(conversation.summary(), reason, log, last.at()));
  }

  private void begin(Conversation conversation, @Nullable String outcome) {
    var at = now();
    var until = at.plus(configurations.current().limits().undoEnd());
    conversation.beginEnding(until, outcome);
    var summary = conversation.summary();
    deadlines.set(ConversationDeadline.ENDING, summary.id().value(), until);
    happened.fire(new ConversationEnding(summary, at));
  }

  private @Nullable String known(@Nullable String outcome) {
    if (outcome == null || outcome.isEmpty()) {
      return null;
    }
    if (!configurations.current().company().outcomes().contains(outcome)) {
      throw new OutcomeUnknown();
    }
    return outcome;
  }

  private Instant now() {
    return Moments.now(clock);
  }
}
