package io.foyer.meetings.entity;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that a visitor clicked on.
 *
 * @param key the browser's name for this click; when it comes again it is the same wish
 * @param conversation in which it was offered; null for none
 */
public record Wish(
    VisitorId visitor, SiteKey site, @Nullable String conversation, String key, Instant start) {}
