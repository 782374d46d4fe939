package io.foyer.access.entity;

import java.time.Instant;

/** A socket goes on with other rights than before; what it watches by the old ones has to end. */
public record CallerRightsChanged(RepCaller now, Instant at) {}
