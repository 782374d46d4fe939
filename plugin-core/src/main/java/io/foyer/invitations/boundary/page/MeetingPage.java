package io.foyer.invitations.boundary.page;

import io.foyer.invitations.boundary.page.GuestPages.Look;
import io.foyer.invitations.control.GuestDesk;
import io.foyer.invitations.control.MeetingLinks;
import io.foyer.meetings.entity.refusal.BookingTooFast;
import io.foyer.meetings.entity.refusal.BookingUnknown;
import io.foyer.meetings.entity.refusal.MeetingNotOffered;
import io.foyer.meetings.entity.refusal.MeetingOver;
import io.foyer.meetings.entity.refusal.TimeTaken;
import io.foyer.platform.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the links in a guest's mails lead.
 *
 * <p>Mail scanners open links: only what is posted changes something, and the token travels in its
 * body. Whoever holds the token is the guest; nobody is signed in here, so no other site can make a
 * guest's browser do anything.
 */
@WebServlet(MeetingLinks.PATH + "*")
public class MeetingPage extends HttpServlet {
  /** Beyond it no calendar reckons. */
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  @Inject transient GuestDesk desk;
  @Inject transient GuestPages pages;
  @Inject transient PageDoor door;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.pass(request, response, () -> show(request, response));
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    door.pass(request, response, () -> change(request, response));
  }

  private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = path(request).split("/", -1);
    var look = look(path[0], request);
    var page = path.length == 1 ? "" : path[1];
    if (look.isEmpty() || path.length > 2) {
      throw new BookingUnknown();
    }
    switch (page) {
      case "" -> door.send(response, 200, pages.meeting(look.get(), has(request, "moved")));
      case "move" -> door.send(response, 200, pages.times(look.get(), from(request), ""));
      case "cancel" -> door.send(response, 200, pages.sure(look.get()));
      case "invite.ics" ->
          door.sendEvent(response, pages.event(look.get()).orElseThrow(BookingUnknown::new));
      default -> throw new BookingUnknown();
    }
  }

  private void change(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var token = parameter(request, "token");
    var look = look(token, request).orElseThrow(BookingUnknown::new);
    try {
      switch (path(request)) {
        case "move" -> desk.move(token, start(request));
        case "cancel" -> desk.callOff(token);
        default -> throw new BookingUnknown();
      }
    } catch (TimeTaken | MeetingNotOffered refused) {
      door.send(response, 409, pages.times(look, clicked(request, look), alert(refused)));
      return;
    } catch (BookingTooFast often) {
      door.send(response, 429, pages.times(look, null, "page.often"));
      return;
    } catch (MeetingOver already) {
      door.send(response, 409, pages.meeting(look(token, request).orElse(look), false));
      return;
    }
    var moved = path(request).equals("move") ? "?moved=1" : "";
    door.seeOther(response, MeetingLinks.PATH + token + moved + zone(request, moved));
  }

  private static String alert(Refusal refused) {
    return refused instanceof TimeTaken ? "page.taken" : "";
  }

  private Optional<Look> look(String token, HttpServletRequest request) {
    return desk.find(token).map(booking -> new Look(booking, token, zone(request)));
  }

  private static String zone(HttpServletRequest request, String before) {
    var zone = zone(request);
    return zone == null ? "" : (before.isEmpty() ? "?" : "&") + "zone=" + zone.getId();
  }

  /** One that is none is as if nothing was said. */
  private static @Nullable ZoneId zone(HttpServletRequest request) {
    var name = parameter(request, "zone");
    try {
      return name.contains("/") || name.equals("UTC") ? ZoneId.of(name) : null;
    } catch (DateTimeException unknown) {
      return null;
    }
  }

  private static @Nullable LocalDate from(HttpServletRequest request) {
    try {
      var from = LocalDate.parse(parameter(request, "from"));
      return from.getYear() > 2000 && from.getYear() < 2200 ? from : null;
    } catch (DateTimeException none) {
      return null;
    }
  }

  private static Instant start(HttpServletRequest request) {
    try {
      var start = Instant.parse(parameter(request, "start"));
      if (start.isAfter(Instant.EPOCH) && start.isBefore(LATEST)) {
        return start;
      }
    } catch (DateTimeException none) {
      throw new TimeTaken();
    }
    throw new TimeTaken();
  }

  /** The day of the time that is gone: others on it, or after it, are what the guest looks for. */
  private static @Nullable LocalDate clicked(HttpServletRequest request, Look look) {
    try {
      return LocalDate.ofInstant(start(request), look.words().zone());
    } catch (TimeTaken none) {
      return null;
    }
  }

  private static boolean has(HttpServletRequest request, String name) {
    return request.getParameter(name) != null;
  }

  private static String parameter(HttpServletRequest request, String name) {
    var value = request.getParameter(name);
    return value == null || value.length() > 100 ? "" : value;
  }

  private static String path(HttpServletRequest request) {
    var path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }
}
