package io.foyer.invitations.boundary.page;

import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.platform.ClientAddress;
import io.foyer.platform.DatabaseState;
import io.foyer.platform.Pace;
import io.foyer.platform.mail.CalendarPart;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;

/**
 * Lets requests to guests' pages through, not too many from one address, and answers them.
 *
 * <p>What went wrong is a page in words: a person is looking at it.
 */
@ApplicationScoped
class PageDoor {
  private static final Logger LOG = System.getLogger(PageDoor.class.getName());

  /** A whole office behind one address; guessing a link of 256 bits is hopeless at any pace. */
  private final Pace<String> pace = new Pace<>(Duration.ofMillis(500), 60);

  @Inject GuestPages pages;
  @Inject DatabaseState database;
  @Inject ClientAddress addresses;
  @Inject Clock clock;

  /** What is done with a request. */
  interface Work {
    void run() throws IOException;
  }

  void pass(HttpServletRequest request, HttpServletResponse response, Work work)
      throws IOException {
    headers(response);
    var locale = PageShell.locale(request.getHeader("Accept-Language"));
    if (!database.isReady()) {
      send(response, 503, pages.plain("page.off", locale));
      return;
    }
    if (!pace.passes(from(request), clock.instant())) {
      send(response, 429, pages.plain("page.fast", locale));
      return;
    }
    try {
      work.run();
    } catch (BookingUnknown unknown) {
      send(response, 404, pages.plain("page.unknown", locale));
    } catch (RuntimeException failed) {
      LOG.log(Level.ERROR, "page of a meeting failed", failed);
      send(response, 500, pages.plain("page.off", locale));
    }
  }

  void send(HttpServletResponse response, int status, PageShell page) throws IOException {
    response.setStatus(status);
    response.setContentType("text/html; charset=UTF-8");
    response.setHeader("Content-Security-Policy", page.policy());
    response.getOutputStream().write(page.html().getBytes(StandardCharsets.UTF_8));
  }

  void sendEvent(HttpServletResponse response, CalendarPart event) throws IOException {
    response.setContentType("text/calendar; charset=UTF-8; method=" + event.method());
    response.setHeader("Content-Disposition", "attachment; filename=\"invite.ics\"");
    response.getOutputStream().write(event.text().getBytes(StandardCharsets.UTF_8));
  }

  /** After what was posted: loading the page again posts nothing again. */
  void seeOther(HttpServletResponse response, String path) {
    response.setStatus(303);
    response.setHeader("Location", path);
  }

  /** Forgets who has been quiet. */
  void tidy() {
    pace.tidy(clock.instant());
  }

  private static void headers(HttpServletResponse response) {
    response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
  }

  private String from(HttpServletRequest request) {
    return addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }
}
