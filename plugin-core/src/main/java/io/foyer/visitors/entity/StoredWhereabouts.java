package io.foyer.visitors.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** Where a visitor was, in the columns of its row. */
@Embeddable
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class StoredWhereabouts {
  private @Nullable String place;
  private @Nullable String country;
  private @Nullable String region;
  private @Nullable Double latitude;
  private @Nullable Double longitude;

  @Enumerated(EnumType.STRING)
  @Column(name = "whereabouts_source")
  private FactSource source;

  @Enumerated(EnumType.STRING)
  @Column(name = "whereabouts_confidence")
  private FactConfidence confidence;

  @Column(name = "country_counts")
  private boolean countryCounts;

  protected StoredWhereabouts() {}

  void tell(Whereabouts there) {
    place = there.city();
    country = there.country();
    region = there.region();
    latitude = there.latitude();
    longitude = there.longitude();
    source = there.source();
    confidence = there.confidence();
    countryCounts = there.counts();
  }

  Whereabouts told() {
    return new Whereabouts(
        country, region, place, latitude, longitude, source, confidence, countryCounts);
  }
}
