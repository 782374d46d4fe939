package io.foyer.crmsync.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox.
 *
 * @param attempts how often it was tried and failed
 * @param lastError why it waits or is parked; null before the first failure
 */
public record OutboxEntry(
    String id,
    String kind,
    String key,
    State state,
    int attempts,
    @Nullable String lastError,
    Instant createdAt,
    Instant nextTryAt) {

  /** Where a row stands. */
  public enum State {
    WAITING,
    /** The CRM said no; a person has to change something and try again. */
    PARKED,
    SENT
  }
}
