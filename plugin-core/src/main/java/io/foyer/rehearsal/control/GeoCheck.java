package io.foyer.rehearsal.control;

import io.foyer.rehearsal.entity.Finding;
import io.foyer.visitors.control.Geography;
import io.foyer.visitors.control.Networks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** By which files internet addresses are told apart, and how old those are. */
@ApplicationScoped
class GeoCheck {
  /** Addresses move between countries and owners; a file older than this misses many. */
  private static final Duration OLD = Duration.ofDays(365);

  @Inject Geography geography;
  @Inject Networks networks;
  @Inject Clock clock;

  List<Finding> findings() {
    return List.of(places(), owners());
  }

  private Finding places() {
    return geography
        .edition()
        .map(this::edition)
        .orElseGet(() -> Finding.attention("geo.none", Map.of()));
  }

  private Finding edition(Geography.Edition edition) {
    var details = Map.of("at", edition.madeAt().toString());
    if (edition.madeAt().plus(OLD).isBefore(clock.instant())) {
      return Finding.attention(edition.own() ? "geo.own-old" : "geo.shipped-old", details);
    }
    return Finding.good(edition.own() ? "geo.own" : "geo.shipped", details);
  }

  /** Such a file is the operator's to choose: without one nothing is wrong. */
  private Finding owners() {
    return Finding.good(networks.areKnown() ? "geo.networks" : "geo.no-networks", Map.of());
  }
}
