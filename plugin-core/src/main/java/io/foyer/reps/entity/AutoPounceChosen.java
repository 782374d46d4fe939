package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;

/** Whether visitors may be greeted in the rep's name is another than before, or said again. */
public record AutoPounceChosen(RepId rep) {}
