package io.foyer.calendars.control.caldav;

import static io.foyer.calendars.control.caldav.MultiStatus.CALDAV;
import static io.foyer.calendars.control.caldav.MultiStatus.DAV;

import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.caldav.MultiStatus.Resource;
import io.foyer.calendars.control.wire.Reply;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.CalendarPlace;
import io.foyer.calendars.entity.refusal.NoCalendarThere;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the calendars of a person from any address of their server: that of the server, of the
 * person, or of one calendar.
 */
@ApplicationScoped
public class Discovery {
  private static final String WELL_KNOWN = "/.well-known/caldav";
  private static final int MOST = 50;

  private static final String ASK =
      """
      <?xml version="1.0" encoding="utf-8"?>
      <D:propfind xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"><D:prop>
      <D:resourcetype/><D:displayname/><D:current-user-principal/><C:calendar-home-set/>
      <C:supported-calendar-component-set/></D:prop></D:propfind>
      """;

  @Inject DavCalls dav;

  /**
   * @throws NoCalendarThere where there is none
   */
  public List<CalendarPlace> calendars(CalendarAccess access) {
    var found = Stream.concat(at(access, access.address()).stream(), wellKnown(access));
    return found
        .findFirst()
        .map(home -> places(access, home))
        .filter(places -> !places.isEmpty())
        .orElseThrow(NoCalendarThere::new);
  }

  /** Where the calendars of the person are; the address itself where it is one. */
  private Optional<URI> at(CalendarAccess access, URI address) {
    var reply = ask(access, address, "0");
    if (reply.status() == 404 || reply.status() == 405) {
      return Optional.empty();
    }
    var self = MultiStatus.of(reply.checked().body()).resources().stream().findFirst();
    var home = self.flatMap(resource -> home(access, reply.from(), resource));
    return self.filter(Discovery::isCalendar).map(any -> reply.from()).or(() -> home);
  }

  private Optional<URI> home(CalendarAccess access, URI from, Resource resource) {
    var named = resource.href(CALDAV, "calendar-home-set");
    if (named.isPresent()) {
      return named.map(href -> DavCalls.near(from, href));
    }
    return resource
        .href(DAV, "current-user-principal")
        .map(href -> DavCalls.near(from, href))
        .filter(principal -> !principal.equals(from))
        .flatMap(principal -> homeOf(access, principal));
  }

  private Optional<URI> homeOf(CalendarAccess access, URI principal) {
    var reply = ask(access, principal, "0").checked();
    return MultiStatus.of(reply.body()).resources().stream()
        .flatMap(self -> self.href(CALDAV, "calendar-home-set").stream())
        .findFirst()
        .map(href -> DavCalls.near(reply.from(), href));
  }

  // Asked only where the address itself leads nowhere.
  private Stream<URI> wellKnown(CalendarAccess access) {
    return Stream.of(access.address().resolve(WELL_KNOWN))
        .flatMap(address -> at(access, address).stream());
  }

  private List<CalendarPlace> places(CalendarAccess access, URI home) {
    var reply = ask(access, home, "1").checked();
    return MultiStatus.of(reply.body()).resources().stream()
        .filter(Discovery::isCalendar)
        .limit(MOST)
        .map(calendar -> place(access, reply.from(), calendar))
        .toList();
  }

  private static CalendarPlace place(CalendarAccess access, URI from, Resource calendar) {
    var address = DavCalls.near(from, calendar.href());
    var name = calendar.text(DAV, "displayname").orElseGet(() -> lastPart(address));
    return new CalendarPlace(CalendarKind.CALDAV, address, access.account(), name);
  }

  private static String lastPart(URI address) {
    var path = address.getPath().replaceAll("/+$", "");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Reply ask(CalendarAccess access, URI address, String depth) {
    return dav.follow(access, DavCalls.Call.xml("PROPFIND", address, depth, ASK));
  }

  private static boolean isCalendar(Resource resource) {
    var takes = resource.all(CALDAV, "comp");
    return resource.has(CALDAV, "calendar")
        && (takes.isEmpty()
            || takes.stream().anyMatch(comp -> "VEVENT".equals(comp.getAttribute("name"))));
  }
}
