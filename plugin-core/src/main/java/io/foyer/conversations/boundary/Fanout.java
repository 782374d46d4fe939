package io.foyer.conversations.boundary;

import io.foyer.conversations.control.LiveConversations;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.event.ConversationEnding;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationKept;
import io.foyer.conversations.entity.event.ConversationLate;
import io.foyer.conversations.entity.event.ConversationRated;
import io.foyer.conversations.entity.event.ConversationResumed;
import io.foyer.conversations.entity.event.SeenMoved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Tells of what was committed: first the windows on this node, then the other nodes.
 *
 * <p>It runs while a transaction completes, so it never touches the database; what it cannot tell
 * in order it leaves to {@link NodeNews}.
 */
@ApplicationScoped
public class Fanout {
  @Inject Announcer announcer;
  @Inject LiveConversations live;
  @Inject Told told;
  @Inject Turns turns;
  @Inject NodeNews news;
  @Inject HintFeed hints;

  void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConversationEvent event) {
    turns.take(event.conversation().id(), () -> tell(event));
  }

  void seen(@Observes(during = TransactionPhase.AFTER_SUCCESS) SeenMoved seen) {
    var audience = Audience.of(seen.conversation());
    announcer.seen(audience, seen.by(), seen.seq());
    hints.publish(Hint.seen(audience, seen.by(), seen.seq()));
  }

  private ConversationEvent tell(ConversationEvent event) {
    var now = event.conversation();
    live.note(now);
    if (!event.entries().isEmpty()) {
      added(now, event.entries());
    } else if (isBesideTheLog(event)) {
      announcer.changedBeside(now);
      hints.publish(Hint.log(Audience.of(now), now.lastSeq() + 1, false));
    }
    return event;
  }

  private static boolean isBesideTheLog(ConversationEvent event) {
    return event instanceof ConversationEnding
        || event instanceof ConversationResumed
        || event instanceof ConversationLate
        || event instanceof ConversationKept
        || event instanceof ConversationRated;
  }

  private void added(ConversationSummary now, List<Entry> entries) {
    var first = entries.get(0).seq();
    if (told.isGapBefore(now.id(), first)) {
      news.readSoon(now.id());
    } else {
      told.untold(now.id(), entries).forEach(entry -> announcer.added(now, entry));
      told.upTo(now, entries.get(entries.size() - 1).seq());
    }
    // An answer to who spoke first changes the card, on every node.
    var isTalk =
        !now.isPounce() && entries.stream().allMatch(entry -> entry.kind() == EntryKind.MESSAGE);
    hints.publish(Hint.log(Audience.of(now), first, isTalk));
  }
}
