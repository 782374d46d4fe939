package io.foyer.conversations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.JoinReason;
import io.foyer.conversations.entity.Pounce;
import io.foyer.conversations.entity.Saying;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationPounced;
import io.foyer.conversations.entity.event.ConversationWithdrawn;
import io.foyer.conversations.entity.refusal.PounceSeen;
import io.foyer.platform.Deadlines;
import io.foyer.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * Where a rep speaks first.
 *
 * <p>A visitor has one conversation at a time, so of two reps who speak at once one has it; who
 * speaks to a visitor that has just asked for a person answers it. Whether a rep may is decided by
 * those above.
 */
@ApplicationScoped
@Transactional
public class Pounces {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject InboundDesk desk;
  @Inject Claims claims;
  @Inject HandOver handOver;
  @Inject Messages messages;
  @Inject Endings endings;
  @Inject KnownVisitors visitors;
  @Inject Configurations configurations;
  @Inject Deadlines deadlines;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /**
   * What was begun with this id before, also when it is over.
   *
   * @throws io.foyer.conversations.entity.refusal.ClientIdReused when it was something else
   */
  public Optional<ConversationSummary> repeated(
      RepCaller rep, VisitorCaller visitor, ClientId clientId, Saying saying) {
    var first = store.openedWith(visitor.visitor(), clientId).map(Conversation::summary);
    first
        .flatMap(one -> store.sentAs(one.id(), clientId))
        .ifPresent(said -> Messages.repeated(said, author(rep), saying));
    return first;
  }

  /**
   * The rep's first words.
   *
   * @throws io.foyer.conversations.entity.refusal.ConversationTaken when another rep was first
   * @throws io.foyer.conversations.entity.refusal.PersonNotOffered to who does not qualify for one
   */
  public ConversationSummary begin(
      RepCaller rep, VisitorCaller visitor, ClientId clientId, Saying saying) {
    var live = store.lockLiveOf(visitor.visitor());
    if (live.isPresent()) {
      return answer(rep, live.get(), clientId, saying);
    }
    return start(visitor, new Pounce.Words(rep.rep(), rep.name(), clientId, saying, null));
  }

  /** Begins with a visitor who is in no conversation, as far as this transaction knows. */
  ConversationSummary start(VisitorCaller visitor, Pounce.Words words) {
    desk.requireOffered(visitor);
    var at = Moments.now(clock);
    var id = new ConversationId(Ids.next(ConversationId.PREFIX));
    var test = configurations.current().isTest(visitor.site());
    var pounce = Pounce.of(id, visitor, test, words, at);
    var conversation = pounce.conversation();
    conversation.knowVisitorAs(visitors.knownAs(visitor.visitor()));
    store.add(conversation);
    pounce.entries().forEach(store::append);
    var firstLook = new QuietPolicy(configurations.current().limits()).first(at);
    deadlines.set(ConversationDeadline.CHECK, id.value(), firstLook);
    happened.fire(new ConversationPounced(conversation.summary(), pounce.entries(), at));
    return conversation.summary();
  }

  /**
   * Takes back what was said first, as if it had never been.
   *
   * @throws PounceSeen once the visitor has seen it, or has written itself
   */
  public ConversationSummary undo(RepCaller rep, ConversationId id) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    rights.require(Deed.TALK, rep, before);
    if (before.endReason() == EndReason.WITHDRAWN) {
      return before;
    }
    if (!before.isUnansweredPounce() || !before.isLive() || before.seen().byVisitor() > 0) {
      throw new PounceSeen();
    }
    store.log(id).forEach(Entry::takeBack);
    var at = Moments.now(clock);
    var last = conversation.end(EndReason.WITHDRAWN, author(rep), at);
    store.append(last);
    happened.fire(new ConversationWithdrawn(conversation.summary(), last, at));
    return conversation.summary();
  }

  /** The visitor closes it unread. What it has answered, or what is over, stays as it is. */
  public ConversationSummary dismiss(VisitorCaller visitor, ConversationId id) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    rights.require(Deed.TALK, visitor, before);
    if (before.isLive() && before.isUnansweredPounce()) {
      endings.finish(conversation, EndReason.DISMISSED, visitors.author(visitor.visitor()));
    }
    return conversation.summary();
  }

  /** The visitor's own, as it stands. */
  public ConversationSummary find(VisitorCaller visitor, ConversationId id) {
    var conversation = store.lock(id).summary();
    rights.require(Deed.TALK, visitor, conversation);
    return conversation;
  }

  private ConversationSummary answer(
      RepCaller rep, Conversation live, ClientId clientId, Saying saying) {
    var before = live.summary();
    if (before.isAutoPounce() && before.isUnansweredPounce()) {
      // A person who writes comes before what was said on somebody's behalf.
      handOver.give(live, new HandOver.Receiver(rep.rep(), rep.name()), JoinReason.POUNCED);
    } else if (!before.isHeldBy(rep.rep())) {
      claims.claim(rep, before.id());
    }
    messages.add(live, author(rep), clientId, saying);
    return live.summary();
  }

  private static Author author(RepCaller rep) {
    return Author.rep(rep.rep(), rep.name());
  }
}
