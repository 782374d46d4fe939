package io.foyer.visitors.entity;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a visitor seems to be: a hint, never an address.
 *
 * @param country in English, {@code Spain}
 * @param latitude of the city, in degrees
 * @param counts whether criteria may name the country: one that only the internet address tells
 *     counts where sales ops allow it
 */
public record Whereabouts(
    @Nullable String country,
    @Nullable String region,
    @Nullable String city,
    @Nullable Double latitude,
    @Nullable Double longitude,
    FactSource source,
    FactConfidence confidence,
    boolean counts) {

  public static final Whereabouts UNKNOWN =
      new Whereabouts(null, null, null, null, null, FactSource.BROWSER, FactConfidence.LOW, false);

  /** As the browser's time zone tells it. */
  public static Whereabouts ofZone(String country, String town) {
    return new Whereabouts(
        country, null, town, null, null, FactSource.BROWSER, FactConfidence.LOW, true);
  }

  /** As a file of internet addresses tells it; it counts for nothing by itself. */
  public static Whereabouts ofAddress(
      String country, @Nullable String region, @Nullable String city, double[] point) {
    return new Whereabouts(
        country,
        region,
        city,
        point.length == 2 ? (Double) point[0] : null,
        point.length == 2 ? (Double) point[1] : null,
        FactSource.ADDRESS,
        FactConfidence.LOW,
        false);
  }

  /** What both say is surer; where they differ the browser is believed, for networks wander. */
  public Whereabouts joinedWith(Whereabouts byAddress) {
    if (country == null || byAddress.country == null) {
      return country == null ? byAddress : this;
    }
    if (!country.equals(byAddress.country)) {
      return this;
    }
    return new Whereabouts(
        country,
        byAddress.region,
        Objects.requireNonNullElse(byAddress.city, city),
        byAddress.latitude,
        byAddress.longitude,
        FactSource.ADDRESS,
        FactConfidence.MEDIUM,
        true);
  }

  /** Sales ops let the internet address decide. */
  public Whereabouts counting() {
    return new Whereabouts(
        country, region, city, latitude, longitude, source, confidence, country != null);
  }
}
