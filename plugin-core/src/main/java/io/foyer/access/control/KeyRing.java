package io.foyer.access.control;

import io.foyer.access.entity.SigningKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The keys that sign and verify, in memory.
 *
 * <p>A key that another node made is found when something signed with it comes in.
 */
@ApplicationScoped
public class KeyRing {
  /** A key that another node made is looked for at most so often. */
  private static final Duration BETWEEN_READS = Duration.ofSeconds(5);

  private static final Duration KEYS_FRESH = Duration.ofHours(1);

  @Inject SigningKeys stored;
  @Inject Clock clock;

  private volatile Keys keys = new Keys(List.of(), Instant.EPOCH);

  private record Keys(List<SigningKey> all, Instant readAt) {}

  public SigningKey signing() {
    Instant now = clock.instant();
    Keys known = keys;
    if (known.all().isEmpty()
        || !known.all().get(0).signsAt(now)
        || now.isAfter(known.readAt().plus(KEYS_FRESH))) {
      known = read(now);
    }
    return known.all().get(0);
  }

  /** Empty where there is none of that id, or none that is still good. */
  public Optional<SigningKey> verifying(String id) {
    Instant now = clock.instant();
    Keys known = keys;
    boolean missing = known.all().stream().noneMatch(key -> key.id().equals(id));
    if (missing && !now.isBefore(known.readAt().plus(BETWEEN_READS))) {
      known = read(now);
    }
    return known.all().stream()
        .filter(key -> key.id().equals(id) && key.verifiesAt(now))
        .findFirst();
  }

  private synchronized Keys read(Instant now) {
    Keys fresh = new Keys(stored.inForce(), now);
    keys = fresh;
    return fresh;
  }
}
