package io.foyer.meetings.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.NotAllowed;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.meetings.boundary.RepMeetingViews.MeetingView;
import io.foyer.meetings.control.Bookings;
import io.foyer.meetings.entity.Booking;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meetings that visitors booked: a rep's own, for managers all. */
@Path("meetings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingsResource {
  private static final int MOST = 200;

  @Inject Bookings bookings;
  @Inject RepMeetingViews views;
  @Inject CurrentCaller caller;

  /**
   * What is shown at once.
   *
   * @param more whether there are others beyond
   */
  public record MeetingsView(List<MeetingView> meetings, boolean more) {}

  /** Those that are still to come, the next first; or those that are over, the latest first. */
  @GET
  @Allowed(Who.REP)
  public MeetingsView list(
      @QueryParam("past") @DefaultValue("false") boolean past,
      @QueryParam("everyone") @DefaultValue("false") boolean everyone) {
    RepCaller reader = caller.rep();
    if (everyone && !Bookings.oversees(reader)) {
      throw new NotAllowed();
    }
    RepId whose = everyone ? null : reader.rep();
    List<Booking> found = found(past, whose);
    return new MeetingsView(
        found.stream().limit(MOST).map(one -> views.view(one, reader)).toList(),
        found.size() > MOST);
  }

  /** The visitor did not come. */
  @POST
  @Path("{meeting}/no-show")
  @Allowed(Who.REP)
  public MeetingView noShow(@PathParam("meeting") String meeting) {
    RepCaller rep = caller.rep();
    return views.view(bookings.noShow(rep, meeting), rep);
  }

  private List<Booking> found(boolean past, @Nullable RepId whose) {
    return past ? bookings.past(whose, MOST + 1) : bookings.coming(whose, MOST + 1);
  }
}
