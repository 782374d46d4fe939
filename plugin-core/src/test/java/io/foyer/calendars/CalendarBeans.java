package io.foyer.calendars;

import io.foyer.calendars.control.CalendarSettings;
import io.foyer.calendars.control.CalendarSettingsFixture;
import io.foyer.platform.Beans;
import java.time.Clock;

/** The beans that speak with calendars. */
public final class CalendarBeans {
  private CalendarBeans() {}

  /** With the settings of a test and the time of this machine. */
  public static Beans here() {
    return new Beans()
        .with(CalendarSettings.class, CalendarSettingsFixture.here())
        .with(Clock.class, Clock.systemUTC());
  }
}
