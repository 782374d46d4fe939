package io.foyer.access.entity;

import java.time.Instant;

/** A person signed in; fired inside the transaction that opens the session. */
public record RepSignedIn(RepId rep, Person person, Instant at) {}
