package io.foyer.access.entity;

import java.time.Instant;

/** A person signed out of one session, named by its hash. */
public record RepSignedOut(RepId rep, String session, Instant at) {}
