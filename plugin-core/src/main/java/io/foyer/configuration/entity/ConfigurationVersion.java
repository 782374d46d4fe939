package io.foyer.configuration.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A configuration that came into force.
 *
 * @param at when it did
 * @param by who published it, or last changed one of its records; null when nobody can tell
 * @param returnedTo the earlier version that it is again
 * @param changes what it changed of the version before
 */
public record ConfigurationVersion(
    long number,
    Instant at,
    How how,
    @Nullable Editor by,
    @Nullable String note,
    @Nullable Long returnedTo,
    List<RecordChange> changes) {

  public ConfigurationVersion {
    changes = List.copyOf(changes);
  }

  /** What brought it into force. */
  public enum How {
    /** Its records were saved. */
    SAVED,
    /** Somebody published it. */
    PUBLISHED,
    /** Somebody returned to it. */
    RETURNED
  }

  /** Who changed or published. */
  public record Editor(String id, String name) {}
}
