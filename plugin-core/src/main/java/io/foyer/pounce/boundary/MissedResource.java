package io.foyer.pounce.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.pounce.control.MissedDesk;
import io.foyer.pounce.control.MissedDesk.Missed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What stands under "Missed", and that somebody has seen to it. */
@Path("missed-responses")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MissedResource {
  @Inject MissedDesk desk;
  @Inject ConversationViews views;
  @Inject CurrentCaller caller;

  @GET
  @Allowed(Who.REP)
  public List<MissedView> list() {
    return desk.of(caller.rep()).stream().map(this::view).toList();
  }

  @POST
  @Path("{id}/seen-to")
  @Allowed(Who.REP)
  public void seenTo(@PathParam("id") String id) {
    desk.seenTo(caller.rep(), new ConversationId(id));
  }

  private MissedView view(Missed missed) {
    return new MissedView(
        views.forReps(missed.conversation()),
        missed.conversation().knownAs().email(),
        missed.response().at(),
        views.entries(missed.entries()));
  }
}
