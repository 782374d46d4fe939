package io.foyer.configuration.entity;

import java.time.Instant;

/** Another configuration is in force on this node. */
public record ConfigurationChanged(Configuration before, Configuration now, Instant at) {}
