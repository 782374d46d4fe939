package io.foyer.meetings.entity;

import io.foyer.access.entity.VisitorId;
import java.time.Instant;

/**
 * The time that a visitor clicked on.
 *
 * @param key the browser's name for this click; when it comes again it is the same wish
 */
public record Wish(VisitorId visitor, String key, Instant start) {}
