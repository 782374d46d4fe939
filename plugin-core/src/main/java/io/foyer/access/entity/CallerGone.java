package io.foyer.access.entity;

import java.time.Instant;

/** A socket of this caller closed; it may have others, here or on another node. */
public record CallerGone(Caller caller, Instant at) {}
