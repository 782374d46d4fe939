package io.foyer.crmsync.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.crmsync.control.UnwrittenMeetings;
import io.foyer.crmsync.entity.UnwrittenMeeting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells reps which of their meetings the CRM has not taken: they stand all the same. */
@Path("meeting-events")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingEventsResource {
  @Inject UnwrittenMeetings unwritten;
  @Inject CurrentCaller caller;

  public record UnwrittenView(List<MeetingView> meetings) {}

  /**
   * One of them.
   *
   * @param state {@code parked} for a person, or {@code waiting}
   */
  public record MeetingView(String meeting, String state, @Nullable String reason) {}

  @GET
  @Path("unwritten")
  @Allowed(Who.REP)
  public UnwrittenView unwritten() {
    return new UnwrittenView(
        unwritten.of(caller.rep()).stream().map(MeetingEventsResource::view).toList());
  }

  private static MeetingView view(UnwrittenMeeting one) {
    return new MeetingView(
        one.booking(), one.state().name().toLowerCase(Locale.ROOT), one.reason());
  }
}
