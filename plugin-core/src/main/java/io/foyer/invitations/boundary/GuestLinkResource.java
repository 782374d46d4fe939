package io.foyer.invitations.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.invitations.control.CalendarAddresses;
import io.foyer.invitations.control.Invitations;
import io.foyer.invitations.control.MeetingLinks;
import io.foyer.meetings.control.offering.Booker;
import io.foyer.meetings.control.offering.BookingPace;
import io.foyer.meetings.entity.Booking;
import io.foyer.meetings.entity.BookingState;
import io.foyer.meetings.entity.refusal.BookingUnknown;
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
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Gives the visitor who booked a link to its meeting, as the mail does: also where none is sent.
 */
@Path("visitor/meetings/link")
@CrossSite
@Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class GuestLinkResource {
  @Inject Booker booker;
  @Inject BookingPace pace;
  @Inject MeetingLinks links;
  @Inject Invitations invitations;
  @Inject Sites sites;
  @Inject ClientAddress addresses;

  @Context
  @SuppressWarnings("NullAway.Init") // set by JAX-RS
  HttpServletRequest request;

  /**
   * Where the meeting is moved or called off, and taken into a calendar.
   *
   * @param file the event; absent while its organizer has no address
   */
  public record LinkView(String link, @Nullable String file, String google, String outlook) {}

  @POST
  @Allowed(Who.VISITOR)
  public LinkView link(Body body, @HeaderParam("Origin") @Nullable String origin) {
    var visitor = sites.caller(body.text("token"), origin);
    pace.spendOnLooking(
        visitor.visitor(),
        addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For")));
    var booking = booker.held(visitor, body.text("booking"));
    if (booking.state() != BookingState.CONFIRMED) {
      throw new BookingUnknown();
    }
    return view(booking, links.made(booking));
  }

  private LinkView view(Booking booking, URI link) {
    var hasFile = invitations.event(booking, link).isPresent();
    return new LinkView(
        link.toString(),
        hasFile ? link + "/invite.ics" : null,
        CalendarAddresses.google(booking),
        CalendarAddresses.outlook(booking));
  }
}
