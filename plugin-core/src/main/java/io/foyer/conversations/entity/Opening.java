package io.foyer.conversations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** How a conversation began. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class Opening {
  static final String INBOUND = "inbound";
  static final String POUNCE = "pounce";

  private String origin;

  @Column(name = "opening_id")
  private String openingId;

  protected Opening() {}

  /** {@code id}: asking with it again finds what it opened. */
  Opening(String origin, ClientId id) {
    this.origin = origin;
    this.openingId = id.value();
  }

  boolean isBy(ClientId id) {
    return openingId.equals(id.value());
  }

  String origin() {
    return origin;
  }

  /** Why its first rep joined; null for one who answered. */
  @Nullable JoinReason joinReason() {
    return origin.equals(POUNCE) ? JoinReason.POUNCED : null;
  }
}
