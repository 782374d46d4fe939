package io.foyer.conversations.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** How a conversation began. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class Opening {
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
}
