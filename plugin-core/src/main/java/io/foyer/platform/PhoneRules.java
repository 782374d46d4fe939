package io.foyer.platform;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The settings of calls to phones. */
final class PhoneRules {
  private PhoneRules() {}

  static Stream<Setting> settings() {
    return Stream.of(
        new Setting("foyer.phone.countries", false, PhoneRules::countries),
        new Setting("foyer.phone.tries-per-visitor-hour", true, Setting::count),
        new Setting("foyer.phone.tries-per-address-day", true, Setting::count),
        new Setting("foyer.phone.calls-per-day", true, Setting::count),
        new Setting("foyer.phone.minutes-per-day", true, Setting::count),
        new Setting("foyer.phone.longest-call", true, Setting::span));
  }

  private static @Nullable String countries(String value) {
    var known = Set.of(Locale.getISOCountries());
    return Stream.of(value.strip().split("[\\s,]+", -1))
            .allMatch(code -> known.contains(code.toUpperCase(Locale.ROOT)))
        ? null
        : "must be countries of two letters such as DE, AT, split by commas: " + value;
  }
}
