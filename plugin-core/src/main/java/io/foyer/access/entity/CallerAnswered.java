package io.foyer.access.entity;

import java.time.Instant;

/**
 * A socket of this caller showed that somebody is at its other end: at hello, and by each pong.
 * Fired often, on the thread of the socket: observers only note it.
 */
public record CallerAnswered(Caller caller, Instant at) {}
