package io.foyer.calls.entity.hold;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's place in the queue of those who call.
 *
 * <p>It is kept until a rep answers, the visitor leaves or nobody came; it ends once. Who left may
 * take one again, behind the others.
 */
@Entity
@Table(name = "hold_places")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class HoldPlace {
  @Id
  @Column(name = "conversation_id")
  private String conversationId;

  @Column(name = "visitor_id")
  private String visitorId;

  @Enumerated(EnumType.STRING)
  private HoldState state;

  private Instant since;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "answered_by")
  private @Nullable String answeredBy;

  /** Ids of the reps who could have answered, one a line. */
  private String routed;

  @Column(name = "seen_to_at")
  private @Nullable Instant seenToAt;

  @Column(name = "seen_to_by")
  private @Nullable String seenToBy;

  @Version private long version;

  protected HoldPlace() {}

  public static HoldPlace taken(
      ConversationId conversation, VisitorId visitor, Set<String> routed, Instant at) {
    var place = new HoldPlace();
    place.conversationId = conversation.value();
    place.visitorId = visitor.value();
    place.state = HoldState.HELD;
    place.since = at;
    place.routed = String.join("\n", routed);
    return place;
  }

  /** The visitor calls once more; who waits already keeps its place. */
  public void takeAgain(Instant at) {
    if (state != HoldState.HELD) {
      state = HoldState.HELD;
      since = at;
      endedAt = null;
      answeredBy = null;
      seenToAt = null;
      seenToBy = null;
    }
  }

  /** A rep has the visitor. Answers false where the wait was over already. */
  public boolean answer(RepId rep, Instant at) {
    var isFirst = end(HoldState.ANSWERED, at);
    if (isFirst) {
      answeredBy = rep.value();
    }
    return isFirst;
  }

  /** The visitor waits no longer. Answers false where the wait was over already. */
  public boolean leave(Instant at) {
    return end(HoldState.LEFT, at);
  }

  /** Nobody came. Answers false where the wait was over already. */
  public boolean miss(Instant at) {
    return end(HoldState.MISSED, at);
  }

  /** Somebody has seen to a call that nobody answered. Answers whether that is news. */
  public boolean seenTo(RepId rep, Instant at) {
    var isUnanswered = state == HoldState.LEFT || state == HoldState.MISSED;
    if (!isUnanswered || seenToAt != null) {
      return false;
    }
    seenToAt = at;
    seenToBy = rep.value();
    return true;
  }

  public HoldSummary summary() {
    return new HoldSummary(
        new ConversationId(conversationId),
        new VisitorId(visitorId),
        state,
        since,
        endedAt,
        answeredBy == null ? null : new RepId(answeredBy),
        Set.of(routed.split("\n", -1)));
  }

  private boolean end(HoldState how, Instant at) {
    if (state != HoldState.HELD) {
      return false;
    }
    state = how;
    endedAt = at;
    return true;
  }
}
