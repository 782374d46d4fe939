package io.foyer.calls.entity;

import io.foyer.access.entity.RepId;
import io.foyer.calls.entity.refusal.CallPageReplaced;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor and a rep who speak, beside what they write.
 *
 * <p>A conversation has one at a time, and it ends once. Of the visitor nothing is let in before
 * its rep says so, and another rep says so anew.
 */
@Entity
@Table(name = "calls")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Call {
  @Id private String id;

  @Column(name = "conversation_id")
  private String conversationId;

  /** Unique in the table, so a conversation has one live call at most. */
  @Column(name = "live_conversation_id")
  private @Nullable String liveConversationId;

  @Enumerated(EnumType.STRING)
  private CallKind kind;

  @Enumerated(EnumType.STRING)
  private CallState state;

  @Column(name = "rep_id")
  private String repId;

  @Enumerated(EnumType.STRING)
  @Column(name = "started_by")
  private Side startedBy;

  @Embedded
  @AttributeOverride(name = "page", column = @Column(name = "visitor_page"))
  @AttributeOverride(name = "microphone", column = @Column(name = "visitor_microphone"))
  @AttributeOverride(name = "camera", column = @Column(name = "visitor_camera"))
  private Seat visitorSeat;

  @Embedded
  @AttributeOverride(name = "page", column = @Column(name = "rep_page"))
  @AttributeOverride(name = "microphone", column = @Column(name = "rep_microphone"))
  @AttributeOverride(name = "camera", column = @Column(name = "rep_camera"))
  private Seat repSeat;

  @Enumerated(EnumType.STRING)
  private CallGate allowed;

  /** Handed over, and nobody has joined since. */
  @Column(name = "on_hold")
  private boolean onHold;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "end_reason")
  private @Nullable CallEndReason endReason;

  @Enumerated(EnumType.STRING)
  @Column(name = "ended_by")
  private @Nullable Side endedBy;

  @Version private long version;

  protected Call() {}

  /** One side begins; a rep is heard at once, a visitor waits for its rep. */
  public static Call begun(CallId id, ConversationId conversation, RepId rep, Side by, Instant at) {
    Call call = new Call();
    call.id = id.value();
    call.conversationId = conversation.value();
    call.liveConversationId = conversation.value();
    call.kind = CallKind.WEB;
    call.state = CallState.ASKED;
    call.repId = rep.value();
    call.startedBy = by;
    call.visitorSeat = new Seat();
    call.repSeat = new Seat();
    call.allowed = CallGate.NONE;
    call.startedAt = at;
    return call;
  }

  /** This page takes part for its side, instead of any other; a rep's answers the call. */
  public void join(Side side, String page, Media media, Instant at) {
    seat(side).take(page, media);
    if (side == Side.REP) {
      onHold = false;
      answer(at);
    }
  }

  /**
   * A page's microphone or camera was switched.
   *
   * @throws CallPageReplaced when another page takes part by now
   */
  public void switches(Side side, String page, Media media) {
    if (!seat(side).isOf(page)) {
      throw new CallPageReplaced();
    }
    seat(side).switches(media);
  }

  /** The rep lets the visitor in so far, no less than before. */
  public void allow(CallGate gate, Instant at) {
    if (gate.compareTo(allowed) > 0) {
      allowed = gate;
    }
    answer(at);
  }

  /** The page is gone. Answers false where another one takes part by now. */
  public boolean leave(Side side, String page) {
    boolean isHere = seat(side).isOf(page);
    if (isHere) {
      seat(side).leave();
    }
    return isHere;
  }

  /** Another rep has the conversation: the visitor is on hold until that one joins. */
  public void handOver(RepId rep) {
    repId = rep.value();
    repSeat.empty();
    allowed = CallGate.NONE;
    onHold = true;
  }

  /** It is over. Answers false where it was already. */
  public boolean end(CallEndReason reason, @Nullable Side by, Instant at) {
    if (state == CallState.ENDED) {
      return false;
    }
    state = CallState.ENDED;
    liveConversationId = null;
    visitorSeat.empty();
    repSeat.empty();
    onHold = false;
    endReason = reason;
    endedBy = by;
    endedAt = at;
    return true;
  }

  public CallSummary summary() {
    return new CallSummary(
        new CallId(id),
        new ConversationId(conversationId),
        kind,
        state,
        new RepId(repId),
        startedBy,
        visitorSeat.participant(),
        repSeat.participant(),
        allowed,
        onHold,
        new CallSummary.Times(startedAt, answeredAt),
        endReason == null || endedAt == null
            ? null
            : new CallSummary.End(endReason, endedBy, endedAt));
  }

  private void answer(Instant at) {
    if (state == CallState.ASKED) {
      state = CallState.RUNNING;
      answeredAt = at;
    }
  }

  private Seat seat(Side side) {
    return side == Side.VISITOR ? visitorSeat : repSeat;
  }
}
