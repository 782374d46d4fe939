package io.foyer.platform;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The settings of the relay of calls. */
final class TurnRules {
  private TurnRules() {}

  static Stream<Setting> settings() {
    return Stream.of(
        new Setting("foyer.turn.urls", false, TurnRules::relays),
        new Setting("foyer.turn.secret", false, Setting::longSecret));
  }

  private static @Nullable String relays(String value) {
    return value.strip().matches("(turns?:[^\\s,]+)([\\s,]+turns?:[^\\s,]+)*")
        ? null
        : "must be addresses such as turn:host:3478?transport=udp, split by commas: " + value;
  }
}
