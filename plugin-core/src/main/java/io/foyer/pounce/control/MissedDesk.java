package io.foyer.pounce.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.News;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.conversations.entity.refusal.NotYourConversation;
import io.foyer.platform.AuditLog;
import io.foyer.pounce.entity.MissedListChanged;
import io.foyer.pounce.entity.MissedResponse;
import io.foyer.reps.control.Reps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands under "Missed": answers of visitors to which no rep came, until one sees to them.
 *
 * <p>Those see one who could have had the visitor when it was missed, while they are available, and
 * those who oversee.
 */
@ApplicationScoped
@Transactional
public class MissedDesk {
  /** What was missed, and all that was said. */
  public record Missed(
      MissedResponse response, ConversationSummary conversation, List<Entry> entries) {}

  @Inject MissedStore store;
  @Inject News news;
  @Inject ConversationRights rights;
  @Inject Reps reps;
  @Inject AuditLog audit;
  @Inject Event<MissedListChanged> changed;
  @Inject Clock clock;

  /** What this rep sees, the latest first. */
  public List<Missed> of(RepCaller rep) {
    return store.open().stream().filter(one -> sees(rep, one)).flatMap(this::read).toList();
  }

  /**
   * The rep has seen to it, or somebody was quicker.
   *
   * @throws NotYourConversation to who does not see it
   */
  public void seenTo(RepCaller rep, ConversationId id) {
    store
        .open(id)
        .ifPresent(
            one -> {
              if (!sees(rep, one)) {
                throw new NotYourConversation();
              }
              store.seenTo(id, rep.rep(), clock.instant());
              audit.record(rep.rep().value(), "missed-response.seen-to", id.value());
              changed.fire(new MissedListChanged(one.routed()));
            });
  }

  /** The visitor has left its address: those who see to it can write now. */
  public void addressLeft(MeetingRequested left) {
    ConversationSummary conversation = left.conversation();
    if (conversation != null) {
      store
          .open(conversation.id())
          .ifPresent(one -> changed.fire(new MissedListChanged(one.routed())));
    }
  }

  private boolean sees(RepCaller rep, MissedResponse one) {
    return rights.oversees(rep)
        || (one.routed().contains(rep.rep().value()) && reps.isReachable(rep.rep()));
  }

  private Stream<Missed> read(MissedResponse one) {
    return news.of(one.conversation(), 0).map(it -> missed(one, it)).stream();
  }

  private static Missed missed(MissedResponse one, Archive.Excerpt read) {
    return new Missed(one, read.conversation(), read.page().entries());
  }
}
