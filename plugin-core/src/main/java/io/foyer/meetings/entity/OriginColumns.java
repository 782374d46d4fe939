package io.foyer.meetings.entity;

import io.foyer.access.entity.SiteKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From where a booking came, as columns. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
class OriginColumns {
  @Column(name = "site_key")
  private String siteKey;

  @Column(name = "conversation_id")
  private @Nullable String conversationId;

  @Column(name = "request_key")
  private String requestKey;

  @Column(name = "offer_id")
  private @Nullable String offerId;

  private boolean test;

  protected OriginColumns() {}

  static OriginColumns of(Wish wish) {
    var columns = new OriginColumns();
    columns.siteKey = wish.site().value();
    columns.conversationId = wish.conversation();
    columns.requestKey = wish.key();
    columns.offerId = wish.offer();
    columns.test = wish.test();
    return columns;
  }

  SiteKey site() {
    return new SiteKey(siteKey);
  }

  Optional<String> conversation() {
    return Optional.ofNullable(conversationId);
  }

  Optional<String> offer() {
    return Optional.ofNullable(offerId);
  }

  boolean isTest() {
    return test;
  }
}
