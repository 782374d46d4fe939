package io.foyer.calendars.control.google;

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
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rep's own calendar at Google.
 *
 * <p>Its events are asked for, not free and busy times: those do not tell what Foyer wrote itself.
 */
@ApplicationScoped
public class GoogleCalendar implements ConsentService {
  private static final String OWN = "/calendars/primary";
  private static final String SILENT = "sendUpdates=none";
  private static final int MOST_PAGES = 8;
  private static final int CONFLICT = 409;

  @Inject ConsentSettings settings;
  @Inject ConsentCalls calls;

  @Override
  public CalendarKind kind() {
    return CalendarKind.GOOGLE;
  }

  @Override
  public Optional<Provider> provider() {
    return settings.google();
  }

  @Override
  public CalendarPlace own(String accessToken) {
    var address = settings.googleApi(OWN);
    var calendar = calls.get(accessToken, address);
    var account = calendar.getString("id", "");
    return new CalendarPlace(
        CalendarKind.GOOGLE, address, account, calendar.getString("summary", account));
  }

  @Override
  public List<Span> busy(CalendarAccess access, Span asked, ZoneId home) {
    var spans = new ArrayList<Span>();
    var question =
        "singleEvents=true&maxResults=2500&timeMin=" + asked.start() + "&timeMax=" + asked.end();
    var page = page(access, question);
    for (int pages = 1; ; pages++) {
      GoogleEvents.busy(page, home).stream().filter(asked::overlaps).forEach(spans::add);
      var next = page.getString("nextPageToken", "");
      if (next.isEmpty()) {
        return spans;
      }
      if (pages == MOST_PAGES) {
        throw new CalendarAway("more events than can be read");
      }
      page = page(access, question + "&pageToken=" + encoded(next));
    }
  }

  private JsonObject page(CalendarAccess access, String question) {
    return calls.get(provider(), access, events("?" + question));
  }

  // An id that was used stays used: what was taken away is put back under it.
  @Override
  public void put(CalendarAccess access, String name, CalendarEntry entry) {
    var event = GoogleEvents.event(name, entry);
    var reply = calls.send(provider(), access, "POST", events("?" + SILENT), Optional.of(event));
    if (reply.status() == CONFLICT) {
      reply = calls.send(provider(), access, "PUT", event(name), Optional.of(event));
    }
    ConsentCalls.written(reply);
  }

  @Override
  public void remove(CalendarAccess access, String name) {
    var reply = calls.send(provider(), access, "DELETE", event(name), Optional.empty());
    if (!reply.isGone()) {
      ConsentCalls.written(reply);
    }
  }

  @Override
  public void leave(CalendarAccess access) {
    calls.revoke(provider(), access);
  }

  private URI event(String name) {
    return events("/" + GoogleEvents.id(name) + "?" + SILENT);
  }

  private URI events(String more) {
    return settings.googleApi(OWN + "/events" + more);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
