package io.foyer.invitations.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.invitations.control.HostDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;

/** A rep calls its meeting off, or a manager anybody's; the guest gets a mail. */
@Path("meetings/{meeting}/cancel")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingCancelResource {
  @Inject HostDesk desk;
  @Inject CurrentCaller caller;

  @POST
  @Allowed(Who.REP)
  public Map<String, Object> cancel(@PathParam("meeting") String meeting) {
    desk.callOff(caller.rep(), meeting);
    return Map.of();
  }
}
