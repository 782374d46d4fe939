package io.foyer.invitations.control;

import io.foyer.meetings.entity.Booking;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Addresses at which a guest takes its meeting into a calendar by hand. */
public final class CalendarAddresses {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarAddresses() {}

  public static String google(Booking booking) {
    var span = booking.span();
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("action", "TEMPLATE");
    parameters.put("text", booking.occasion().title());
    parameters.put("dates", BASIC.format(span.start()) + "/" + BASIC.format(span.end()));
    parameters.put("location", booking.occasion().place());
    return "https://calendar.google.com/calendar/render?" + query(parameters);
  }

  public static String outlook(Booking booking) {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("path", "/calendar/action/compose");
    parameters.put("rru", "addevent");
    parameters.put("subject", booking.occasion().title());
    parameters.put("startdt", text(booking.span().start()));
    parameters.put("enddt", text(booking.span().end()));
    parameters.put("location", booking.occasion().place());
    return "https://outlook.office.com/calendar/0/deeplink/compose?" + query(parameters);
  }

  private static String text(Instant at) {
    return DateTimeFormatter.ISO_INSTANT.format(at);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + encoded(each.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
