package io.foyer.calendars.control.caldav;

import static io.foyer.calendars.control.caldav.MultiStatus.CALDAV;

import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.CalendarService;
import io.foyer.calendars.control.caldav.DavCalls.Call;
import io.foyer.calendars.control.wire.Reply;
import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import io.foyer.calendars.entity.refusal.CalendarRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Calendars that speak CalDAV.
 *
 * <p>Meetings are asked for, not free and busy times: servers answer those in too many ways, and
 * they do not tell what Foyer wrote itself.
 */
@ApplicationScoped
public class CalDav implements CalendarService {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final String MEETINGS =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <C:calendar-query xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
      <D:prop><C:calendar-data/></D:prop><C:filter><C:comp-filter name="VCALENDAR">
      <C:comp-filter name="VEVENT"><C:time-range start="%s" end="%s"/></C:comp-filter>
      </C:comp-filter></C:filter></C:calendar-query>
      """;

  private static final String CONTENT = "text/calendar; charset=utf-8";
  private static final int PRECONDITION_FAILED = 412;

  @Inject DavCalls dav;
  @Inject Clock clock;

  @Override
  public CalendarKind kind() {
    return CalendarKind.CALDAV;
  }

  @Override
  public List<Span> busy(CalendarAccess access, Span asked, ZoneId home) {
    var question = MEETINGS.formatted(UTC.format(asked.start()), UTC.format(asked.end()));
    var reply = dav.follow(access, Call.xml("REPORT", access.address(), "1", question)).checked();
    var reader = new IcalBusy(asked, home, Set.of(access.account(), access.email()));
    return MultiStatus.of(reply.body()).resources().stream()
        .flatMap(resource -> resource.text(CALDAV, "calendar-data").stream())
        .flatMap(text -> reader.of(text).stream())
        .toList();
  }

  @Override
  public void put(CalendarAccess access, String name, CalendarEntry entry) {
    var address = at(access, name);
    var text = IcalText.of(name, entry, Instant.now(clock));
    var reply = write(access, address, text, Map.of("If-None-Match", "*"));
    if (reply.status() == PRECONDITION_FAILED) {
      reply = replace(access, name, text);
    }
    reply.written();
  }

  // It is ours, from an earlier try or before it was moved; another's is never written over.
  private Reply replace(CalendarAccess access, String name, String text) {
    var address = at(access, name);
    var there = dav.send(access, Call.of("GET", address));
    if (there.isGone()) {
      throw new CalendarAway("taken away just now");
    }
    var tag = there.checked().header("ETag");
    if (tag.isEmpty() || !there.body().contains(IcalText.uidOf(name))) {
      throw new CalendarRefused("another entry stands there");
    }
    var reply = write(access, address, text, Map.of("If-Match", tag));
    if (reply.status() == PRECONDITION_FAILED) {
      throw new CalendarAway("changed just now");
    }
    return reply;
  }

  @Override
  public void remove(CalendarAccess access, String name) {
    var reply = dav.send(access, Call.of("DELETE", at(access, name)));
    if (!reply.isGone()) {
      reply.written();
    }
  }

  private Reply write(
      CalendarAccess access, URI address, String text, Map<String, String> condition) {
    var headers = new HashMap<>(condition);
    headers.put("Content-Type", CONTENT);
    return dav.send(access, new Call("PUT", address, headers, text));
  }

  // A folder's address ends with a slash; without it the entry would stand beside the folder.
  private static URI at(CalendarAccess access, String name) {
    var folder = access.address().toString();
    return URI.create((folder.endsWith("/") ? folder : folder + "/") + "foyer-" + name + ".ics");
  }
}
