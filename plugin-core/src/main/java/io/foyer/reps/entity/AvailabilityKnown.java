package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;

/** This node learnt that a rep's availability is another than before, wherever it was chosen. */
public record AvailabilityKnown(RepId rep, boolean available) {}
