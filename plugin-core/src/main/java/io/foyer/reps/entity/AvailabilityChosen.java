package io.foyer.reps.entity;

import io.foyer.access.entity.RepId;
import java.time.Instant;

/** A rep's availability was set; fired inside the transaction that stores it. */
public record AvailabilityChosen(RepId rep, boolean available, Instant at) {}
