package io.foyer.calls.entity.phone;

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
import org.jspecify.annotations.Nullable;

/**
 * One try to call a visitor's phone.
 *
 * <p>The visitor gives the number, a rep has it dialled; a conversation has one at a time, and it
 * ends once.
 */
@Entity
@Table(name = "phone_calls")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class PhoneCall {
  @Id private String id;

  @Column(name = "conversation_id")
  private String conversationId;

  /** Unique in the table, so a conversation has one at a time. */
  @Column(name = "live_conversation_id")
  private @Nullable String liveConversationId;

  @Column(name = "visitor_id")
  private String visitorId;

  /** From where on the internet the number came. */
  private String address;

  @Column(name = "phone_number")
  private String number;

  @Enumerated(EnumType.STRING)
  private PhoneCallState state;

  @Column(name = "rep_id")
  private @Nullable String repId;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "dialled_at")
  private @Nullable Instant dialledAt;

  @Column(name = "answered_at")
  private @Nullable Instant answeredAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "end_code")
  private @Nullable Integer endCode;

  @Version private long version;

  protected PhoneCall() {}

  /** A visitor asks for it; {@link #correct} says under which number. */
  public static PhoneCall asked(PhoneCallId id, ConversationId conversation, VisitorId visitor) {
    var call = new PhoneCall();
    call.id = id.value();
    call.conversationId = conversation.value();
    call.liveConversationId = conversation.value();
    call.visitorId = visitor.value();
    call.state = PhoneCallState.ASKED;
    return call;
  }

  /** The visitor gives its number, and before it is dialled another one. */
  public void correct(PhoneNumber other, String from, Instant at) {
    number = other.value();
    address = from;
    askedAt = at;
  }

  /** A rep has it dialled. */
  public void dial(RepId rep, Instant at) {
    state = PhoneCallState.DIALLED;
    repId = rep.value();
    dialledAt = at;
  }

  /** Somebody has picked the phone up. Answers false where that is no news. */
  public boolean answer(Instant at) {
    if (state != PhoneCallState.DIALLED) {
      return false;
    }
    state = PhoneCallState.ANSWERED;
    answeredAt = at;
    return true;
  }

  /** It is over. Answers false where it was already. */
  public boolean end(@Nullable Integer code, Instant at) {
    if (state == PhoneCallState.ENDED) {
      return false;
    }
    state = PhoneCallState.ENDED;
    liveConversationId = null;
    endCode = code;
    endedAt = at;
    return true;
  }

  public PhoneCallSummary summary() {
    return new PhoneCallSummary(
        new PhoneCallId(id),
        new ConversationId(conversationId),
        new PhoneNumber(number),
        state,
        dialledAt,
        endCode);
  }

  /** Who gave the number, and from where. */
  public VisitorId visitor() {
    return new VisitorId(visitorId);
  }

  public String address() {
    return address;
  }
}
