package io.foyer.calls.boundary.hold;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.calls.control.hold.HoldQueue;
import io.foyer.calls.entity.hold.HoldSummary;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.conversations.control.News;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Calls that nobody answered, and that somebody has seen to. */
@Path("missed-calls")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MissedCallsResource {
  @Inject HoldQueue queue;
  @Inject News news;
  @Inject ConversationViews views;
  @Inject CurrentCaller caller;

  @GET
  @Allowed(Who.REP)
  public List<MissedCallView> list() {
    return queue.missedFor(caller.rep()).stream().flatMap(this::view).toList();
  }

  @POST
  @Path("{id}/seen-to")
  @Allowed(Who.REP)
  public void seenTo(@PathParam("id") String id) {
    queue.seenTo(caller.rep(), new ConversationId(id));
  }

  private Stream<MissedCallView> view(HoldSummary place) {
    return news
        .of(place.conversation(), Long.MAX_VALUE)
        .map(found -> view(place, found.conversation()))
        .stream();
  }

  private MissedCallView view(HoldSummary place, ConversationSummary conversation) {
    return new MissedCallView(
        views.forReps(conversation),
        conversation.knownAs().email(),
        place.state().word(),
        place.since(),
        place.waited().map(Duration::toSeconds).orElse(0L));
  }
}
