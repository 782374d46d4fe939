package io.foyer.calendars.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How calendars are reached, and where the keys for their secrets are. */
@ApplicationScoped
public class CalendarSettings {
  @Inject
  @ConfigProperty(name = "foyer.calendars.key-file")
  Optional<String> keyFile;

  @Inject
  @ConfigProperty(name = "foyer.calendars.timeout")
  Duration timeout;

  @Inject
  @ConfigProperty(name = "foyer.calendars.private-addresses")
  boolean privateAddresses;

  @Inject
  @ConfigProperty(name = "foyer.calendars.plain-on-this-machine")
  boolean plainOnThisMachine;

  /** Empty where no secret can be kept, and so no calendar connected. */
  Optional<Path> keyFile() {
    return keyFile.filter(set -> !set.isBlank()).map(Path::of);
  }

  /** From the question to the last byte of the answer. */
  public Duration timeout() {
    return timeout;
  }

  /** Whether calendars may be within the company's own network. */
  public boolean privateAddresses() {
    return privateAddresses;
  }

  /** Whether they may be reached without encryption where nothing leaves this machine. */
  public boolean plainOnThisMachine() {
    return plainOnThisMachine;
  }
}
