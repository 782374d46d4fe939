package io.foyer.meetings.entity;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a visitor clicked on.
 *
 * @param conversation in which it was offered; null for none
 * @param key the browser's name for this click; when it comes again it is the same wish
 * @param offer the rep's offer; null where the visitor books by itself
 * @param test whether a site is only tried out: nobody comes
 */
public record Wish(
    VisitorId visitor,
    SiteKey site,
    @Nullable String conversation,
    String key,
    Instant start,
    @Nullable String offer,
    boolean test) {

  /** By the visitor itself, and in earnest. */
  public Wish(
      VisitorId visitor, SiteKey site, @Nullable String conversation, String key, Instant start) {
    this(visitor, site, conversation, key, start, null, false);
  }
}
