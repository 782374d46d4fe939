package io.foyer.visitors.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the database knows of a visitor who is here again. */
public record StoredVisitor(
    Identity identity, Locality locality, Instant lastSeenAt, @Nullable Visit lastVisit) {

  /** How far the stored time may lag behind: it is not written with every heartbeat. */
  public static final Duration LAG = Duration.ofSeconds(30);

  /** The last visit, when the one now is still the same stay, cut in two by a restart. */
  Optional<Visit> visitBefore(Visit now, Patience patience) {
    Instant end = lastSeenAt.plus(LAG).plus(patience.goneAfter());
    boolean same =
        lastVisit != null && !lastVisit.id().equals(now.id()) && now.startedAt().isBefore(end);
    return same ? Optional.ofNullable(lastVisit) : Optional.empty();
  }
}
