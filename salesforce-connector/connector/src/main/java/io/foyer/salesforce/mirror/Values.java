package io.foyer.salesforce.mirror;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the values of Salesforce's lanes into one form. */
public final class Values {

  private static final Pattern REST_TIME =
      Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?[+-]\\d{4}");
  private static final DateTimeFormatter REST =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss[.SSS]XX", Locale.ROOT);

  private Values() {}

  /** REST writes points in time with an offset, the others with a Z: the latter it is. */
  public static String normal(String value) {
    return REST_TIME.matcher(value).matches() ? instant(value).toString() : value;
  }

  /** The point in time, whichever lane wrote it. */
  public static Instant instant(String value) {
    return value.endsWith("Z")
        ? Instant.parse(value)
        : OffsetDateTime.parse(value, REST).toInstant();
  }
}
