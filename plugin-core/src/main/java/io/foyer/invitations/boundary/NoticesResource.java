package io.foyer.invitations.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.invitations.control.Notices;
import io.foyer.invitations.control.Notices.Unread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What became of the rep's meetings and it has not seen. */
@ApplicationScoped
@Path("meeting-notices")
@Produces(MediaType.APPLICATION_JSON)
public class NoticesResource {
  @Inject Notices notices;
  @Inject CurrentCaller caller;

  /** The latest first. */
  public record NoticesView(List<NoticeView> notices) {}

  /**
   * One of them, with the meeting as it is now.
   *
   * @param what {@code booked}, {@code moved}, {@code cancelled} or {@code handed-on}
   * @param name of the guest
   */
  public record NoticeView(
      String id,
      String what,
      Instant at,
      String meeting,
      String title,
      String name,
      Instant start,
      @Nullable String conversation) {}

  @GET
  @Allowed(Who.REP)
  public NoticesView unread() {
    var unread = notices.unreadOf(caller.rep().rep());
    return new NoticesView(unread.stream().map(NoticesResource::view).toList());
  }

  @POST
  @Path("{id}/read")
  @Allowed(Who.REP)
  public Map<String, Object> read(@PathParam("id") String id) {
    notices.read(caller.rep().rep(), id);
    return Map.of();
  }

  private static NoticeView view(Unread unread) {
    var notice = unread.notice();
    var booking = unread.booking();
    return new NoticeView(
        notice.id(),
        notice.what().word(),
        notice.at(),
        booking.id(),
        booking.occasion().title(),
        booking.guest().name(),
        booking.span().start(),
        booking.conversation().orElse(null));
  }
}
