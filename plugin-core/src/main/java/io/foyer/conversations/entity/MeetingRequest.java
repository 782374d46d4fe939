package io.foyer.conversations.entity;

import io.foyer.access.entity.VisitorId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A visitor whom nobody could answer leaves an address, and times if some suit better.
 *
 * <p>One wish a client id: sent again it stays one.
 */
@Entity
@Table(name = "meeting_requests")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class MeetingRequest {
  @Id private String id;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "conversation_id")
  private @Nullable String conversationId;

  private String email;
  private @Nullable String name;
  private String zone;

  /** One a line: a time holds no line feed. */
  private String times;

  private @Nullable String note;

  private boolean test;

  @Column(name = "requested_at")
  private Instant requestedAt;

  protected MeetingRequest() {}

  /** {@code test}: left on a site in test mode, so that nobody has to act on it. */
  public static MeetingRequest left(
      String id, VisitorId visitor, MeetingWish wish, boolean test, Instant at) {
    var request = new MeetingRequest();
    request.id = id;
    request.visitorId = visitor.value();
    request.clientId = wish.clientId().value();
    request.conversationId = wish.conversation() == null ? null : wish.conversation().value();
    request.email = wish.email();
    request.name = wish.name();
    request.zone = wish.zone();
    request.times = String.join("\n", wish.times());
    request.note = wish.note();
    request.test = test;
    request.requestedAt = at;
    return request;
  }

  public String id() {
    return id;
  }

  public VisitorId visitor() {
    return new VisitorId(visitorId);
  }

  public Optional<ConversationId> conversation() {
    return Optional.ofNullable(conversationId).map(ConversationId::new);
  }

  public String email() {
    return email;
  }

  public Optional<String> name() {
    return Optional.ofNullable(name);
  }

  /** The visitor's time zone. */
  public String zone() {
    return zone;
  }

  /** As the visitor put them: a date and a part of the day, or words. None: an address alone. */
  public List<String> times() {
    return times.lines().toList();
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public Instant requestedAt() {
    return requestedAt;
  }

  /** Whether it only tries a site out: counts nowhere. */
  public boolean isTest() {
    return test;
  }

  /** Whether this wish is the one that was stored. */
  public boolean isRepeatedBy(MeetingWish wish) {
    return email.equals(wish.email()) && times().equals(wish.times());
  }
}
