package io.foyer.visitors.control;

import io.foyer.visitors.entity.HostileText;
import io.foyer.visitors.entity.Locality;
import io.foyer.visitors.entity.Whereabouts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Reads the whereabouts from the browser's time zone.
 *
 * <p>Only zones that are known count: nothing else of what the browser says is kept.
 */
public final class Localities {
  private static final String RESOURCE = "/visitors/zones.properties";
  private static final int LIMIT = 40;
  private static final Map<String, String> COUNTRY_OF = load();

  private Localities() {}

  /** What an unknown zone leaves open stays open. */
  public static Locality of(@Nullable String language, @Nullable String zone) {
    String said = Objects.requireNonNullElse(HostileText.cleanOrNull(language, LIMIT), "");
    String country = zone == null ? null : COUNTRY_OF.get(zone);
    return zone == null || country == null
        ? new Locality(said, null, Whereabouts.UNKNOWN)
        : new Locality(said, zone, Whereabouts.ofZone(name(country), town(zone)));
  }

  private static String town(String zone) {
    return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
  }

  /** The country of that code, in English; empty for what is no code of two letters. */
  static Optional<String> country(String code) {
    return code.matches("[A-Za-z]{2}") ? Optional.of(name(code)) : Optional.empty();
  }

  private static String name(String country) {
    return new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
  }

  private static Map<String, String> load() {
    Properties countries = new Properties();
    try (InputStream file =
        Objects.requireNonNull(Localities.class.getResourceAsStream(RESOURCE), RESOURCE)) {
      countries.load(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    Map<String, String> byZone = new HashMap<>();
    for (String country : countries.stringPropertyNames()) {
      for (String zone : countries.getProperty(country).split(",", -1)) {
        byZone.put(zone, country);
      }
    }
    return byZone;
  }
}
