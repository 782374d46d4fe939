package io.foyer.calendars.control;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of calendars for tests. */
public final class CalendarSettingsFixture {
  private CalendarSettingsFixture() {}

  /** For servers on this machine. */
  public static CalendarSettings here() {
    var settings = new CalendarSettings();
    settings.keyFile = Optional.empty();
    settings.timeout = Duration.ofSeconds(5);
    settings.plainOnThisMachine = true;
    return settings;
  }

  /** The same with less patience. */
  public static CalendarSettings answeringWithin(Duration span) {
    var settings = here();
    settings.timeout = span;
    return settings;
  }

  /** As an installation is. */
  public static CalendarSettings usual() {
    var settings = here();
    settings.plainOnThisMachine = false;
    return settings;
  }

  static CalendarSettings withKeys(Path file) {
    var settings = here();
    settings.keyFile = Optional.of(file.toString());
    return settings;
  }
}
