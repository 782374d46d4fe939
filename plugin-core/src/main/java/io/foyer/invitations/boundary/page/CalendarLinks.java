package io.foyer.invitations.boundary.page;

import static io.foyer.platform.HtmlText.escaped;

import io.foyer.meetings.entity.Booking;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Links by which a guest takes the meeting into a calendar by hand. */
final class CalendarLinks {
  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private CalendarLinks() {}

  /** {@code hasFile}: whether the event can be written as a file. */
  static String of(MeetingHtml meeting, boolean hasFile) {
    var file =
        hasFile
            ? "<li><a href=\""
                + escaped(meeting.at("/invite.ics"))
                + "\">"
                + meeting.text("page.file")
                + "</a></li>"
            : "";
    return "<h2>"
        + meeting.text("page.calendar")
        + "</h2>\n<ul class=\"links\">"
        + file
        + link("Google", google(meeting.booking()))
        + link("Outlook", outlook(meeting.booking()))
        + "</ul>\n";
  }

  static String google(Booking booking) {
    var span = booking.span();
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("action", "TEMPLATE");
    parameters.put("text", booking.occasion().title());
    parameters.put("dates", BASIC.format(span.start()) + "/" + BASIC.format(span.end()));
    parameters.put("location", booking.occasion().place());
    return "https://calendar.google.com/calendar/render?" + query(parameters);
  }

  static String outlook(Booking booking) {
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

  private static String link(String name, String address) {
    return "<li><a href=\""
        + escaped(address)
        + "\" target=\"_blank\" rel=\"noopener noreferrer\">"
        + name
        + "</a></li>";
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
