package io.foyer.visitors.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the database knows of a visitor who is here again.
 *
 * @param visits how many were stored, the last one among them
 */
public record StoredVisitor(
    Identity identity,
    Background background,
    Instant lastSeenAt,
    int visits,
    @Nullable Visit lastVisit) {

  /** How far the stored time may lag behind: it is not written with every heartbeat. */
  public static final Duration LAG = Duration.ofSeconds(30);

  /** How many visits there were before this one, which may be stored already. */
  int visitsBefore(Visit now) {
    boolean counted = lastVisit != null && lastVisit.id().equals(now.id());
    return Math.max(0, counted ? visits - 1 : visits);
  }

  /** The last visit, when the one now is still the same stay, cut in two by a restart. */
  Optional<Visit> visitBefore(Visit now, Patience patience) {
    Instant end = lastSeenAt.plus(LAG).plus(patience.goneAfter());
    boolean same =
        lastVisit != null && !lastVisit.id().equals(now.id()) && now.startedAt().isBefore(end);
    return same ? Optional.ofNullable(lastVisit) : Optional.empty();
  }
}
