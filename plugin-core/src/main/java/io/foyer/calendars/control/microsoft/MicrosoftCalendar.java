package io.foyer.calendars.control.microsoft;

import io.foyer.calendars.control.CalendarAccess;
import io.foyer.calendars.control.consent.ConsentCalls;
import io.foyer.calendars.control.consent.ConsentService;
import io.foyer.calendars.control.consent.ConsentSettings;
import io.foyer.calendars.control.consent.Provider;
import io.foyer.calendars.entity.CalendarEntry;
import io.foyer.calendars.entity.CalendarKind;
import io.foyer.calendars.entity.CalendarPlace;
import io.foyer.calendars.entity.Span;
import io.foyer.calendars.entity.refusal.CalendarAway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rep's own calendar at Microsoft.
 *
 * <p>Its events are asked for, not its schedule: that does not tell what Foyer wrote itself.
 */
@ApplicationScoped
public class MicrosoftCalendar implements ConsentService {
  private static final int MOST_PAGES = 8;

  @Inject ConsentSettings settings;
  @Inject ConsentCalls calls;

  @Override
  public CalendarKind kind() {
    return CalendarKind.MICROSOFT;
  }

  @Override
  public Optional<Provider> provider() {
    return settings.microsoft();
  }

  @Override
  public CalendarPlace own(String accessToken) {
    var me = calls.get(accessToken, settings.microsoftApi("/me"));
    var account = me.getString("mail", me.getString("userPrincipalName", ""));
    var address = settings.microsoftApi("/me/calendar");
    return new CalendarPlace(CalendarKind.MICROSOFT, address, account, account);
  }

  @Override
  public List<Span> busy(CalendarAccess access, Span asked, ZoneId home) {
    var spans = new ArrayList<Span>();
    var first =
        "/me/calendarView?startDateTime=%s&endDateTime=%s&$top=200&$select=%s&$expand=%s"
            .formatted(
                asked.start(), asked.end(), GraphEvents.FIELDS, encoded(GraphEvents.WITH_NAME));
    var page = calls.get(provider(), access, settings.microsoftApi(first));
    for (int pages = 1; ; pages++) {
      GraphEvents.busy(page, home).stream().filter(asked::overlaps).forEach(spans::add);
      var next = page.getString("@odata.nextLink", "");
      if (next.isEmpty()) {
        return spans;
      }
      if (pages == MOST_PAGES) {
        throw new CalendarAway("more events than can be read");
      }
      page = calls.get(provider(), access, next(next));
    }
  }

  /** The access goes to no other host, whatever an answer says. */
  private URI next(String address) {
    try {
      var next = URI.create(address);
      var api = settings.microsoftApi("");
      if (next.getAuthority() != null && next.getAuthority().equals(api.getAuthority())) {
        return next;
      }
    } catch (IllegalArgumentException noAddress) {
      throw new CalendarAway("a next page that is no address");
    }
    throw new CalendarAway("a next page elsewhere");
  }

  @Override
  public void put(CalendarAccess access, String name, CalendarEntry entry) {
    var event = Optional.of(GraphEvents.event(name, entry));
    var there = found(access, name);
    var reply =
        there.isPresent()
            ? calls.send(provider(), access, "PATCH", event(there.get()), event)
            : calls.send(provider(), access, "POST", settings.microsoftApi("/me/events"), event);
    ConsentCalls.written(reply);
  }

  @Override
  public void remove(CalendarAccess access, String name) {
    found(access, name)
        .map(id -> calls.send(provider(), access, "DELETE", event(id), Optional.empty()))
        .filter(reply -> !reply.isGone())
        .ifPresent(ConsentCalls::written);
  }

  private Optional<String> found(CalendarAccess access, String name) {
    var question = "/me/events?$select=id&$filter=" + encoded(GraphEvents.isNamed(name));
    var answer = calls.get(provider(), access, settings.microsoftApi(question));
    return GraphEvents.rows(answer).stream().map(row -> row.getString("id")).findFirst();
  }

  private URI event(String id) {
    return settings.microsoftApi("/me/events/" + encoded(id));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
