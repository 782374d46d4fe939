package io.foyer.visitors.entity;

import io.foyer.access.entity.VisitorId;

/** A visitor on the website has been here before; fired outside of any transaction. */
public record VisitorRecalled(VisitorId visitor) {}
