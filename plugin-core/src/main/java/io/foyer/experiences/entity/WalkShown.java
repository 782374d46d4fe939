package io.foyer.experiences.entity;

import io.foyer.access.entity.VisitorId;

/** This node knows now that the visitor stands at another step than before. */
public record WalkShown(VisitorId visitor) {}
