package io.foyer.platform;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Ends a start with a missing or wrong setting before anything else is tried, and names it in one
 * line that is not lost among the server's.
 */
public class SettingsCheck implements Extension {

  void check(@Observes BeforeBeanDiscovery first) {
    Config config = ConfigProvider.getConfig();
    firstComplaint(key -> config.getOptionalValue(key, String.class))
        .ifPresent(
            wrong -> {
              System.err.println("foyer cannot start: " + wrong);
              throw new WrongSetting(wrong);
            });
  }

  static Optional<String> firstComplaint(Function<String, Optional<String>> values) {
    return Setting.ALL.stream()
        .map(setting -> setting.complaint(values.apply(setting.key())))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() -> nameless(values))
        .or(() -> CopilotRules.complaint(values));
  }

  /** A mail has to be from somebody. */
  private static Optional<String> nameless(Function<String, Optional<String>> values) {
    boolean isOn = values.apply("foyer.mail.host").filter(host -> !host.isBlank()).isPresent();
    boolean isFrom = values.apply("foyer.mail.from").filter(from -> !from.isBlank()).isPresent();
    return isOn && !isFrom
        ? Optional.of("foyer.mail.from is not set, though foyer.mail.host is")
        : Optional.empty();
  }

  /** A setting is missing or wrong. */
  static final class WrongSetting extends RuntimeException {
    WrongSetting(String wrong) {
      super("foyer cannot start: " + wrong);
    }
  }
}
