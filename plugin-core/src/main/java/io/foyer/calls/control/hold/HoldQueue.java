package io.foyer.calls.control.hold;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.calls.entity.hold.HoldMoved;
import io.foyer.calls.entity.hold.HoldPlace;
import io.foyer.calls.entity.hold.HoldSummary;
import io.foyer.calls.entity.refusal.CallUnknown;
import io.foyer.calls.entity.refusal.HoldNotOffered;
import io.foyer.conversations.control.Archive;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.control.News;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.platform.AuditLog;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.entity.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Those who call and wait for a rep, in the order in which they came.
 *
 * <p>A place belongs to a conversation that waits: whoever gets that has answered, and when it is
 * over without a rep, nobody came.
 */
@ApplicationScoped
@Transactional
public class HoldQueue {
  /** A call of last week is no news. */
  static final Duration MISSED_FOR = Duration.ofDays(7);

  /** As many as a person calls back. */
  static final int MOST_MISSED = 50;

  /** As many as a row holds. */
  private static final int MOST_ROUTED = 200;

  @Inject HoldStore store;
  @Inject HoldOffers offers;
  @Inject Archive archive;
  @Inject ConversationRights rights;
  @Inject Assignments assignments;
  @Inject News news;
  @Inject AuditLog audit;
  @Inject Event<HoldMoved> moved;
  @Inject Clock clock;

  /**
   * The visitor waits with its conversation; who waits already keeps its place.
   *
   * @throws HoldNotOffered where nobody could answer, or the conversation does not wait
   */
  public HoldSummary take(VisitorCaller visitor, ConversationId id) {
    var conversation = talkOf(visitor, id);
    if (conversation.state() != ConversationState.WAITING || !offers.isOffered(visitor.visitor())) {
      throw new HoldNotOffered();
    }
    var place = store.lock(id).orElseGet(() -> begin(visitor, id));
    place.takeAgain(now());
    return tell(place);
  }

  /** The visitor waits no longer, and may go on in writing. What is over stays as it is. */
  public HoldSummary leave(VisitorCaller visitor, ConversationId id) {
    talkOf(visitor, id);
    var place = store.lock(id).orElseThrow(CallUnknown::new);
    return place.leave(now()) ? tell(place) : place.summary();
  }

  /** The conversation does not wait any more: a rep has it, the visitor gave up, or nobody came. */
  public void follow(ConversationSummary conversation, boolean byVisitor) {
    store
        .lock(conversation.id())
        .filter(place -> isOver(place, conversation, byVisitor))
        .ifPresent(this::tell);
  }

  /** Places whose conversation went on unnoticed, since it moved while they were taken. */
  public void tidy() {
    held().stream()
        .map(place -> news.of(place.conversation(), Long.MAX_VALUE))
        .flatMap(Optional::stream)
        .map(found -> found.conversation())
        .filter(one -> one.state() != ConversationState.WAITING)
        .forEach(one -> follow(one, false));
  }

  /** Who waits, the first one first. */
  public List<HoldSummary> held() {
    return store.held().stream().map(HoldPlace::summary).toList();
  }

  public Optional<HoldSummary> of(ConversationId conversation) {
    return store.find(conversation).map(HoldPlace::summary);
  }

  /** Who waited in vain of late, as far as the rep may meet them; the latest first. */
  public List<HoldSummary> missedFor(RepCaller rep) {
    return store.abandonedSince(now().minus(MISSED_FOR), MOST_MISSED).stream()
        .map(HoldPlace::summary)
        .filter(one -> sees(rep, one))
        .toList();
  }

  /**
   * Somebody has seen to a call that nobody answered; it is gone for everybody.
   *
   * @throws CallUnknown for one that this rep does not see
   */
  public void seenTo(RepCaller rep, ConversationId id) {
    var place = store.lock(id).orElseThrow(CallUnknown::new);
    if (!sees(rep, place.summary())) {
      throw new CallUnknown();
    }
    if (place.seenTo(rep.rep(), now())) {
      audit.record(rep.rep().value(), "missed-call.seen-to", id.value());
      tell(place);
    }
  }

  private boolean sees(RepCaller rep, HoldSummary place) {
    return place.routed().contains(rep.rep().value()) || rights.mayMeet(rep, place.visitor());
  }

  private HoldPlace begin(VisitorCaller visitor, ConversationId id) {
    var routed =
        assignments.of(visitor.visitor()).map(Assignment::reps).orElse(List.of()).stream()
            .limit(MOST_ROUTED)
            .map(RepId::value)
            .collect(Collectors.toSet());
    var place = HoldPlace.taken(id, visitor.visitor(), routed, now());
    store.add(place);
    return place;
  }

  /** Who left and went on in writing has its person too: that call is nobody's to return. */
  private boolean isOver(HoldPlace place, ConversationSummary conversation, boolean byVisitor) {
    if (conversation.isLive()) {
      return conversation
          .rep()
          .filter(rep -> place.answer(rep, now()) || place.seenTo(rep, now()))
          .isPresent();
    }
    return byVisitor ? place.leave(now()) : place.miss(now());
  }

  private ConversationSummary talkOf(VisitorCaller visitor, ConversationId id) {
    var conversation = archive.find(visitor, id);
    rights.require(Deed.TALK, visitor, conversation);
    return conversation;
  }

  private HoldSummary tell(HoldPlace place) {
    var summary = place.summary();
    moved.fire(new HoldMoved(summary, now()));
    return summary;
  }

  private Instant now() {
    return Instant.now(clock).truncatedTo(ChronoUnit.MICROS);
  }
}
