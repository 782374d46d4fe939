package io.foyer.visitors.entity;

import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorId;
import org.jspecify.annotations.Nullable;

/** Somebody comes to a website. */
public record Arrival(
    VisitorId id, SiteKey site, Background background, @Nullable String referrer) {}
