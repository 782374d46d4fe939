package io.foyer.visitors.entity;

import org.jspecify.annotations.Nullable;

/**
 * The visitor's language and whereabouts, as the browser's settings tell them.
 *
 * @param zone the clock's time zone, {@code Europe/Madrid}
 * @param place the zone's town in words, {@code Madrid}: a hint, not an address
 * @param country in English, {@code Spain}
 */
public record Locality(
    String language, @Nullable String zone, @Nullable String place, @Nullable String country) {

  public static final Locality UNKNOWN = new Locality("", null, null, null);
}
