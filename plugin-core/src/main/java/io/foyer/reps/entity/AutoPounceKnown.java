package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;

/** This node learnt that a rep stands otherwise to being spoken for, wherever it was chosen. */
public record AutoPounceKnown(RepId rep) {}
