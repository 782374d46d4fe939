package io.foyer.conversations.control;

import io.foyer.access.entity.Caller;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.Saying;
import io.foyer.conversations.entity.Side;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationKept;
import io.foyer.conversations.entity.event.ConversationResumed;
import io.foyer.conversations.entity.event.MessagePosted;
import io.foyer.conversations.entity.event.SeenMoved;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.conversations.entity.refusal.ConversationUnknown;
import io.foyer.platform.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** What is said, and what has been seen of it. */
@ApplicationScoped
@Transactional
public class Messages {
  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject KnownVisitors visitors;
  @Inject FilePosts files;
  @Inject Deadlines deadlines;
  @Inject Event<ConversationEvent> happened;
  @Inject Event<SeenMoved> seen;
  @Inject Clock clock;

  /**
   * Adds a message to the log. When this returns and the transaction is committed, the message is
   * there for good.
   *
   * @return the entry; the first one, when the same sender sent the same before
   * @throws ClientIdReused when something else was sent with that id
   */
  public Entry post(Caller caller, ConversationId id, ClientId clientId, Saying saying) {
    var conversation = store.lock(id);
    var before = conversation.summary();
    rights.require(Deed.TALK, caller, before);
    var author = author(caller, before);
    return add(conversation, author, clientId, saying);
  }

  /** To a conversation whose lock is held, by an author who may. */
  Entry add(Conversation conversation, Author author, ClientId clientId, Saying saying) {
    return store
        .sentAs(conversation.summary().id(), clientId)
        .map(first -> repeated(first, author, saying))
        .orElseGet(() -> say(conversation, author, clientId, saying));
  }

  /** Notes that one side has seen everything up to an entry; never goes back. */
  public long see(Caller caller, ConversationId id, long seq) {
    var conversation =
        store.find(id).map(Conversation::summary).orElseThrow(ConversationUnknown::new);
    rights.require(Deed.TALK, caller, conversation);
    var upTo = Math.min(seq, conversation.lastSeq());
    var side = side(caller);
    if (store.moveSeen(id, side, upTo)) {
      seen.fire(new SeenMoved(conversation, side, upTo, now()));
    }
    return upTo;
  }

  /** The answer to something sent again: what was stored first. */
  static Entry repeated(Entry first, Author sender, Saying saying) {
    if (!first.isRepeatedBy(sender, saying)) {
      throw new ClientIdReused();
    }
    return first;
  }

  private Entry say(Conversation conversation, Author author, ClientId clientId, Saying saying) {
    var at = now();
    var before = conversation.summary();
    conversation.knowVisitorAs(visitors.knownAs(before.visitor()));
    var said = files.posted(saying, author, before.id());
    var entry = conversation.say(author, clientId, said, at);
    store.append(entry);
    var after = conversation.summary();
    if (before.times().endingAt() != null && after.times().endingAt() == null) {
      happened.fire(new ConversationResumed(after, at));
    }
    happened.fire(new MessagePosted(after, entry, at));
    expectRep(before, after);
    if (isWanted(before) && !isWanted(after)) {
      happened.fire(new ConversationKept(after, at));
    }
    return entry;
  }

  /** The visitor has answered what was said on a rep's behalf. */
  private void expectRep(ConversationSummary before, ConversationSummary after) {
    var due = after.times().replyDueAt();
    if (due != null && !before.awaitsRep()) {
      deadlines.set(ConversationDeadline.REPLY, after.id().value(), due);
    }
  }

  private static boolean isWanted(ConversationSummary conversation) {
    return conversation.isLate() || conversation.isOffered() || conversation.awaitsRep();
  }

  public static Side side(Caller caller) {
    return caller instanceof VisitorCaller ? Side.VISITOR : Side.REP;
  }

  private Author author(Caller caller, ConversationSummary conversation) {
    if (caller instanceof RepCaller rep) {
      return Author.rep(rep.rep(), rep.name());
    }
    return visitors.author(conversation.visitor());
  }

  private Instant now() {
    return Moments.now(clock);
  }
}
