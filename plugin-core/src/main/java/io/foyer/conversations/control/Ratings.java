package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.configuration.control.Configurations;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EndReason;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import io.foyer.conversations.entity.Rating;
import io.foyer.conversations.entity.event.ConversationEvent;
import io.foyer.conversations.entity.event.ConversationRated;
import io.foyer.conversations.entity.refusal.RatingNotAsked;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What visitors think of conversations: who is asked, and what they answer. */
@ApplicationScoped
@Transactional
public class Ratings {
  /** Who comes back the next day still knows how it was. */
  static final Duration OPEN = Duration.ofHours(24);

  // Whoever was missed meets the booker, and whoever was shut out is not asked for a favour.
  private static final Set<EndReason> ASKED_AFTER =
      Set.of(EndReason.REP, EndReason.VISITOR, EndReason.SILENCE, EndReason.LEFT_SITE);

  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject Configurations configurations;
  @Inject Event<ConversationEvent> happened;
  @Inject Clock clock;

  /** Whether the company asks at all. */
  public boolean areAsked() {
    return configurations.current().company().messenger().askForRating();
  }

  /** Whether the visitor is to be asked how it was: it has said something to a rep. */
  boolean isWorthAsking(ConversationSummary ended, EndReason reason, List<Entry> log) {
    return areAsked()
        && ended.holder() != null
        && ASKED_AFTER.contains(reason)
        && log.stream().anyMatch(Ratings::isFromVisitor);
  }

  /**
   * Notes what the visitor says; the last word counts, and the same again changes nothing.
   *
   * @throws RatingNotAsked when it was not asked, or is too late
   */
  public ConversationSummary rate(
      VisitorCaller visitor, ConversationId id, int score, @Nullable String comment) {
    var rating = Rating.given(score, comment, Moments.now(clock));
    var conversation = store.lock(id);
    rights.require(Deed.RATE, visitor, conversation.summary());
    if (!areAsked()) {
      throw new RatingNotAsked();
    }
    if (conversation.rate(rating)) {
      happened.fire(new ConversationRated(conversation.summary(), rating));
    }
    return conversation.summary();
  }

  /** The visitor does not want to say: it is not asked again. What it has said stays. */
  public ConversationSummary decline(VisitorCaller visitor, ConversationId id) {
    var conversation = store.lock(id);
    rights.require(Deed.RATE, visitor, conversation.summary());
    if (conversation.summary().rating().isEmpty()) {
      conversation.askForRating(null);
    }
    return conversation.summary();
  }

  private static boolean isFromVisitor(Entry entry) {
    return entry.kind() == EntryKind.MESSAGE && entry.author().kind() == Author.Kind.VISITOR;
  }
}
