package io.foyer.visitors.control;

import io.foyer.visitors.entity.HostileText;
import io.foyer.visitors.entity.Whereabouts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where an internet address is used: by the operator's own file of cities, else by the file of
 * countries that comes with Foyer.
 *
 * <p>The answer is a hint. An address is looked at once and never kept or logged.
 */
@ApplicationScoped
public class Geography {
  static final String COUNTRIES = "/visitors/countries.mmdb";
  private static final int LIMIT = 120;

  @Inject
  @ConfigProperty(name = "foyer.geo.city-db")
  Optional<String> cityFile;

  private Optional<AddressFile> file = Optional.empty();
  private boolean own;

  /**
   * Which file answers.
   *
   * @param own the operator's; else the one that came with Foyer
   */
  public record Edition(boolean own, Instant madeAt) {}

  @PostConstruct
  void open() {
    file = cityFile.filter(path -> !path.isBlank()).flatMap(AddressFile::at);
    own = file.isPresent();
    file = file.or(() -> AddressFile.within(COUNTRIES));
  }

  /** The file in use; empty where no address can be looked up. */
  public Optional<Edition> edition() {
    return file.map(it -> new Edition(own, it.madeAt()));
  }

  /** Empty for addresses that belong to nobody in particular, and where the file knows nothing. */
  public Optional<Whereabouts> of(InetAddress address) {
    if (file.isEmpty() || !PublicAddresses.isOne(address)) {
      return Optional.empty();
    }
    Map<?, ?> found = file.get().of(address);
    return country(found)
        .map(
            country ->
                Whereabouts.ofAddress(
                    country,
                    text(found, "state1", "subdivisions"),
                    text(found, "city", "city"),
                    point(found)));
  }

  private static Optional<String> country(Map<?, ?> found) {
    Object flat = AddressFile.value(found, "country_code");
    Object code = flat != null ? flat : AddressFile.value(found, "country", "iso_code");
    return code instanceof String text ? Localities.country(text) : Optional.empty();
  }

  /** By its flat name, else by the English name inside the nested one. */
  private static @Nullable String text(Map<?, ?> found, String flat, String nested) {
    if (found.get(flat) instanceof String text) {
      return HostileText.cleanOrNull(text, LIMIT);
    }
    Object part = found.get(nested);
    Object one = part instanceof List<?> list && !list.isEmpty() ? list.get(0) : part;
    return one instanceof Map<?, ?> map
            && AddressFile.value(map, "names", "en") instanceof String text
        ? HostileText.cleanOrNull(text, LIMIT)
        : null;
  }

  private static double[] point(Map<?, ?> found) {
    Map<?, ?> place = found.get("location") instanceof Map<?, ?> nested ? nested : found;
    return degrees(place.get("latitude"), 90)
        .flatMap(
            north -> degrees(place.get("longitude"), 180).map(east -> new double[] {north, east}))
        .orElse(new double[0]);
  }

  /** Numbers in some files, texts in others. */
  private static Optional<Double> degrees(@Nullable Object value, double most) {
    try {
      return Optional.ofNullable(value)
          .map(it -> Double.valueOf(it.toString()))
          .filter(it -> Math.abs(it) <= most);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }
}
