package io.foyer.streams.control;

import io.foyer.crm.control.CrmAddresses;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The addresses behind the records whose cards are open.
 *
 * <p>A card looks again every ten seconds; the CRM is asked once in a quarter of an hour, because
 * addresses seldom change and each question costs one of the day's calls.
 */
@ApplicationScoped
class RecordAddresses {
  static final Duration FRESH = Duration.ofMinutes(15);
  private static final int MOST = 5_000;

  @Inject CrmAddresses crm;
  @Inject Clock clock;

  private final Map<String, Known> known = new ConcurrentHashMap<>();

  private record Known(Set<String> addresses, Instant until) {}

  /** Empty where the CRM cannot say it now. */
  Optional<Set<String>> of(String record) {
    Instant now = clock.instant();
    Known before = known.get(record);
    if (before != null && now.isBefore(before.until())) {
      return Optional.of(before.addresses());
    }
    try {
      Set<String> addresses = crm.of(record);
      keep(record, new Known(addresses, now.plus(FRESH)));
      return Optional.of(addresses);
    } catch (CrmUnavailable | CrmRefused notNow) {
      return Optional.ofNullable(before).map(Known::addresses);
    }
  }

  private void keep(String record, Known fresh) {
    if (known.size() >= MOST) {
      known.values().removeIf(each -> !each.until().isAfter(clock.instant()));
    }
    if (known.size() < MOST) {
      known.put(record, fresh);
    }
  }
}
