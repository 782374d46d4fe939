package io.foyer.routing.entity;

import io.foyer.access.entity.RepId;

/** A rep took its last free place, or has one again. */
public record CapacityChanged(RepId rep) {}
