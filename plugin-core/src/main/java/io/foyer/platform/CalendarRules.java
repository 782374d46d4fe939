package io.foyer.platform;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The settings of calendars. */
final class CalendarRules {
  private static final String CALENDARS = "foyer.calendars.";

  private CalendarRules() {}

  static Stream<Setting> settings() {
    return Stream.of(
        new Setting(CALENDARS + "key-file", false, Setting::readableFile),
        new Setting(CALENDARS + "timeout", true, Setting::span),
        new Setting(CALENDARS + "private-addresses", true, Setting.oneOf(Set.of("true", "false"))),
        new Setting(
            CALENDARS + "plain-on-this-machine", true, Setting.oneOf(Set.of("true", "false"))),
        new Setting(CALENDARS + "google.client-id", false, Setting::anything),
        new Setting(CALENDARS + "google.client-secret", false, Setting::anything),
        new Setting(CALENDARS + "google.accounts-url", true, CalendarRules::address),
        new Setting(CALENDARS + "google.token-url", true, CalendarRules::address),
        new Setting(CALENDARS + "google.api-url", true, CalendarRules::address),
        new Setting(CALENDARS + "microsoft.client-id", false, Setting::anything),
        new Setting(CALENDARS + "microsoft.client-secret", false, Setting::anything),
        new Setting(CALENDARS + "microsoft.authority-url", true, CalendarRules::address),
        new Setting(CALENDARS + "microsoft.api-url", true, CalendarRules::address));
  }

  private static @Nullable String address(String value) {
    return value.matches("https?://[A-Za-z0-9.\\[\\]:-]+(/[A-Za-z0-9._-]+)*/?")
        ? null
        : "must be an address such as https://host/path: " + value;
  }
}
