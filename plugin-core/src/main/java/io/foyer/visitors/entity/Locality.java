package io.foyer.visitors.entity;

import org.jspecify.annotations.Nullable;

/**
 * The visitor's language and whereabouts, as the browser's settings tell them.
 *
 * @param zone the clock's time zone, {@code Europe/Madrid}
 * @param place the zone's town in words, {@code Madrid}: a hint, not an address
 * @param country in English, {@code Spain}
 * @param latitude degrees north, with the longitude; both or none
 * @param longitude degrees east
 */
public record Locality(
    String language,
    @Nullable String zone,
    @Nullable String place,
    @Nullable String country,
    @Nullable Double latitude,
    @Nullable Double longitude) {

  public static final Locality UNKNOWN = of("", null, null, null);

  /** Without a point on the map. */
  public static Locality of(
      String language, @Nullable String zone, @Nullable String place, @Nullable String country) {
    return new Locality(language, zone, place, country, null, null);
  }
}
