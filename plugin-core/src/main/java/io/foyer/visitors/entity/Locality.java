package io.foyer.visitors.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The visitor's language, clock and whereabouts.
 *
 * @param zone the clock's time zone, {@code Europe/Madrid}
 */
public record Locality(String language, @Nullable String zone, Whereabouts whereabouts) {

  public static final Locality UNKNOWN = new Locality("", null, Whereabouts.UNKNOWN);

  /** Whether the visitor reads a text of that language, whatever the country. */
  public boolean speaks(String tag) {
    return primary(tag).equals(primary(language));
  }

  private static String primary(String tag) {
    return tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
  }

  /** The town in words, {@code Madrid}. */
  public @Nullable String place() {
    return whereabouts.city();
  }

  /** In English, {@code Spain}. */
  public @Nullable String country() {
    return whereabouts.country();
  }

  /** Degrees north, with the longitude; both or none. */
  public @Nullable Double latitude() {
    return whereabouts.latitude();
  }

  /** Degrees east. */
  public @Nullable Double longitude() {
    return whereabouts.longitude();
  }

  /** The country as far as criteria may name it. */
  @Nullable String countedCountry() {
    return whereabouts.counts() ? whereabouts.country() : null;
  }
}
