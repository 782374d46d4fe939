package io.foyer.access.entity;

import java.time.Instant;

/** Somebody was shut out, or let in again. */
public record BlocksChanged(Instant at) {}
