package io.foyer.configuration.control.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Optional;

/** Reads moments as the CRM writes them. */
final class Instants {

  // Salesforce writes 2026-12-03T08:00:00.000+0000, without the colon of the standard.
  private static final DateTimeFormatter FORMAT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .toFormatter();

  private Instants() {}

  static Optional<Instant> parse(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text, FORMAT).toInstant());
    } catch (DateTimeException notAMoment) {
      return Optional.empty();
    }
  }
}
