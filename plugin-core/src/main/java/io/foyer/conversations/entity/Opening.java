package io.foyer.conversations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a conversation began. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class Opening {
  static final String INBOUND = "inbound";
  static final String POUNCE = "pounce";

  /** A rep spoke first, by what is said on its behalf. */
  static final String AUTO_POUNCE = "auto-pounce";

  private String origin;

  @Column(name = "opening_id")
  private String openingId;

  /** Seconds that its rep has once the visitor answers; null where that is not so. */
  @Column(name = "reply_within")
  private @Nullable Integer replyWithin;

  protected Opening() {}

  /** {@code id}: asking with it again finds what it opened. */
  Opening(String origin, ClientId id) {
    this.origin = origin;
    this.openingId = id.value();
  }

  /** On a rep's behalf, who has this long once the visitor answers. */
  static Opening automated(ClientId id, Duration replyWithin) {
    var opening = new Opening(AUTO_POUNCE, id);
    opening.replyWithin = Math.toIntExact(replyWithin.toSeconds());
    return opening;
  }

  boolean isBy(ClientId id) {
    return openingId.equals(id.value());
  }

  String origin() {
    return origin;
  }

  /** Why its first rep joined; null for one who answered. */
  @Nullable JoinReason joinReason() {
    return origin.equals(INBOUND) ? null : JoinReason.POUNCED;
  }

  /** How long its rep has once the visitor answers; null where that is not so. */
  @Nullable Duration replyWithin() {
    return replyWithin == null ? null : Duration.ofSeconds(replyWithin);
  }
}
