package io.foyer.meetings.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.calendars.entity.Span;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.meetings.boundary.VisitorMeetingViews.BookedView;
import io.foyer.meetings.boundary.VisitorMeetingViews.HeldView;
import io.foyer.meetings.boundary.VisitorMeetingViews.OfferView;
import io.foyer.meetings.control.offering.Bookable;
import io.foyer.meetings.control.offering.Booker;
import io.foyer.meetings.control.offering.Booker.Click;
import io.foyer.meetings.control.offering.BookingPace;
import io.foyer.meetings.control.offering.Offering;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.GuestForm;
import io.foyer.platform.ClientAddress;
import io.foyer.visitors.boundary.CrossSite;
import io.foyer.visitors.control.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A visitor looks for times, holds one and books it. Calendars may be slow, so each is a request of
 * its own and keeps no socket.
 */
@Path("visitor/meetings")
@CrossSite
@Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VisitorMeetingsResource {
  // A month as calendars show it, with the days of its first and last week.
  private static final Duration LONGEST = Duration.ofDays(45);
  private static final int LONGEST_KEY = 64;
  private static final int MOST_ANSWERS = 5;

  @Inject Offering offering;
  @Inject Booker booker;
  @Inject BookingPace pace;
  @Inject VisitorMeetingViews views;
  @Inject Turns turns;
  @Inject Sites sites;
  @Inject ClientAddress addresses;

  @Context
  @SuppressWarnings("NullAway.Init") // set by JAX-RS
  HttpServletRequest request;

  /**
   * What can be booked, and when.
   *
   * @param booked what the visitor has booked of it already
   */
  public record TimesView(OfferView offer, List<Instant> times, @Nullable BookedView booked) {}

  /** The starts from which a meeting can be, from the first to before the second instant. */
  @POST
  @Path("times")
  @Allowed(Who.VISITOR)
  public TimesView times(Body body, @HeaderParam("Origin") @Nullable String origin) {
    var visitor = sites.caller(body.text("token"), origin);
    pace.spendOnLooking(visitor.visitor(), address());
    var asked = asked(body);
    String offer = body.textOrNull("offer");
    Bookable bookable = offering.of(visitor.visitor(), offer);
    Booking booked = booker.booked(visitor, offer);
    return new TimesView(
        views.offer(bookable, visitor.visitor()),
        booker.times(bookable, asked),
        booked == null ? null : views.booked(booked));
  }

  /** Keeps a time while the visitor fills in the form. */
  @POST
  @Path("hold")
  @Allowed(Who.VISITOR)
  public HeldView hold(Body body, @HeaderParam("Origin") @Nullable String origin) {
    var visitor = sites.caller(body.text("token"), origin);
    pace.spendOnTaking(visitor.visitor(), address());
    var click = click(body);
    var diaries = booker.diaries(visitor, click);
    var held =
        turns.takeOf(
            visitor.visitor(), () -> Races.settle(() -> booker.hold(visitor, click, diaries)));
    return views.held(held);
  }

  /** Gives up what is held. */
  @POST
  @Path("release")
  @Allowed(Who.VISITOR)
  public void release(Body body, @HeaderParam("Origin") @Nullable String origin) {
    var visitor = sites.caller(body.text("token"), origin);
    pace.spendOnLooking(visitor.visitor(), address());
    turns.takeOf(
        visitor.visitor(),
        () -> {
          booker.release(visitor);
          return visitor;
        });
  }

  /** Books what is held. */
  @POST
  @Path("book")
  @Allowed(Who.VISITOR)
  public BookedView book(Body body, @HeaderParam("Origin") @Nullable String origin) {
    var visitor = sites.caller(body.text("token"), origin);
    pace.spendOnLooking(visitor.visitor(), address());
    String id = body.text("booking");
    var form = form(body);
    var held = booker.held(visitor, id);
    var diaries = booker.diaries(held);
    Booking booked =
        turns.takeOf(
            visitor.visitor(), () -> inTurn(held, () -> booker.book(visitor, id, form, diaries)));
    return views.booked(booked);
  }

  /** What is told in a conversation keeps the order of its log. */
  private Booking inTurn(Booking held, Supplier<Booking> book) {
    return held.conversation()
        .map(talk -> turns.take(new ConversationId(talk), book))
        .orElseGet(book);
  }

  private String address() {
    return addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
  }

  private static Span asked(Body body) {
    Instant from = instant(body, "from");
    Instant to = instant(body, "to");
    if (to.isBefore(from) || to.isAfter(from.plus(LONGEST))) {
      throw body.wrong("to");
    }
    return new Span(from, to);
  }

  private static Click click(Body body) {
    String key = body.text("key");
    if (key.length() > LONGEST_KEY) {
      throw body.wrong("key");
    }
    return new Click(
        body.textOrNull("offer"), body.textOrNull("conversation"), key, instant(body, "start"));
  }

  private static GuestForm form(Body body) {
    return new GuestForm(
        body.textOrNull("name"),
        body.text("email"),
        body.text("zone"),
        body.text("language"),
        body.textOrNull("phone"),
        body.texts("answers", MOST_ANSWERS));
  }

  private static Instant instant(Body body, String field) {
    try {
      Instant instant = Instant.parse(body.text(field));
      // Beyond it no calendar reckons.
      if (instant.isAfter(Instant.EPOCH)
          && instant.isBefore(Instant.parse("2200-01-01T00:00:00Z"))) {
        return instant;
      }
    } catch (DateTimeParseException noTime) {
      throw body.wrong(field);
    }
    throw body.wrong(field);
  }
}
