package io.foyer.routing.entity;

import io.foyer.access.entity.VisitorId;

/** A visitor may ask for something else than before, or by another rule. */
public record VisitorQualified(VisitorId visitor, Qualification now) {}
