package io.foyer.routing.entity;

import org.jspecify.annotations.Nullable;

/** A visitor is routed to others than before, or for another reason, on whichever node. */
public record VisitorAssigned(@Nullable Assignment before, Assignment now) {}
