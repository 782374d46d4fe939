package io.foyer.conversations.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as it stood at one moment, without its log.
 *
 * @param lastSeq number of the last entry
 * @param holder the rep who answered; stays after the end
 * @param endReason set once it is over
 * @param outcome what the rep made of it; counts once it is over
 * @param ratingAsked how the visitor found it; null where it is not asked
 * @param test tried out on a site in test mode: counts nowhere
 * @param revision tells the older of two summaries; equal ones may differ within one transaction
 */
public record ConversationSummary(
    ConversationId id,
    VisitorId visitor,
    SiteKey site,
    String origin,
    ConversationState state,
    long lastSeq,
    @Nullable Holder holder,
    KnownAs knownAs,
    Seen seen,
    Times times,
    @Nullable EndReason endReason,
    @Nullable String outcome,
    @Nullable RatingAsked ratingAsked,
    boolean test,
    long revision) {
  /** The origin of what a rep said first. */
  public static final String BY_A_REP = Opening.POUNCE;

  /** The rep who has a conversation. */
  public record Holder(RepId id, String name) {}

  /** What was known of the visitor when last noted; for reps alone, since the CRM may have told. */
  public record KnownAs(@Nullable String name, @Nullable String email, @Nullable String company) {
    public static final KnownAs NOBODY = new KnownAs(null, null, null);
  }

  /** The last entry that each side has seen. */
  public record Seen(long byVisitor, long byRep) {}

  /**
   * When things happened or will.
   *
   * @param deadline while it waits, or is offered to others than its rep: when it counts as missed
   * @param askedAt since when the question whether anybody is still there stands unanswered
   * @param endingAt a rep ended it; it can be taken back until then
   * @param unansweredSince since when its rep has left something without an answer
   * @param lateAt when its rep was told that the visitor waits
   * @param visitorSpokeAt when the visitor first said something
   * @param replyDueAt the visitor has answered what was said on its rep's behalf: until then the
   *     rep has to come
   */
  public record Times(
      Instant startedAt,
      Instant lastMessageAt,
      @Nullable Instant deadline,
      @Nullable Instant askedAt,
      @Nullable Instant endingAt,
      @Nullable Instant endedAt,
      @Nullable Instant unansweredSince,
      @Nullable Instant lateAt,
      @Nullable Instant visitorSpokeAt,
      @Nullable Instant replyDueAt) {}

  /** What the visitor said of it; empty as long as it has not. */
  public Optional<Rating> rating() {
    return Optional.ofNullable(ratingAsked).map(RatingAsked::given);
  }

  public Optional<RepId> rep() {
    return Optional.ofNullable(holder).map(Holder::id);
  }

  public boolean isHeldBy(RepId rep) {
    return holder != null && holder.id().equals(rep);
  }

  /** Whether a rep spoke first. */
  public boolean isPounce() {
    return isAutoPounce() || origin.equals(Opening.POUNCE);
  }

  /** Whether that was said on the rep's behalf. */
  public boolean isAutoPounce() {
    return origin.equals(Opening.AUTO_POUNCE);
  }

  /**
   * Whether the visitor has answered what was said on its rep's behalf, and the rep has to come.
   */
  public boolean awaitsRep() {
    return times.replyDueAt() != null;
  }

  /** Whether a rep spoke first and the visitor has not answered. */
  public boolean isUnansweredPounce() {
    return isPounce() && times.visitorSpokeAt() == null;
  }

  /** Whether others may take it from its rep. */
  public boolean isOffered() {
    return state == ConversationState.OPEN && times.deadline() != null;
  }

  /** Whether its rep has left the visitor without an answer for too long. */
  public boolean isLate() {
    return times.lateAt() != null;
  }

  public boolean isOlderThan(ConversationSummary other) {
    return revision < other.revision;
  }

  public boolean isLive() {
    return state.isLive();
  }
}
