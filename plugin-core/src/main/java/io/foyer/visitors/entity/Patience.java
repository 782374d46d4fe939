package io.foyer.visitors.entity;

import java.time.Duration;

/**
 * How long nothing may be heard of a visitor.
 *
 * @param idleAfter without a sign of life before the page it counts as idle
 * @param goneAfter after its last tab was closed it counts as gone
 */
public record Patience(Duration idleAfter, Duration goneAfter) {}
