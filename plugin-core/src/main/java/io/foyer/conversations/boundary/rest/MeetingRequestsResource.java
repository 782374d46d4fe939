package io.foyer.conversations.boundary.rest;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.control.MeetingDesk;
import io.foyer.conversations.control.MessagePace;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MeetingWish;
import io.foyer.visitors.boundary.CrossSite;
import io.foyer.visitors.control.Sites;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** A visitor leaves an address, and times for a meeting or none, without a socket. */
@Path("visitor/meeting-requests")
@CrossSite
@Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingRequestsResource {
  // Read no further than the wish itself would take.
  private static final int MOST_TIMES = 50;

  @Inject MeetingDesk desk;
  @Inject MessagePace pace;
  @Inject Turns turns;
  @Inject Sites sites;

  /** What was stored. */
  public record Stored(String id) {}

  @POST
  @Allowed(Who.VISITOR)
  public Stored leave(Body body, @HeaderParam("Origin") @Nullable String origin) {
    var visitor = sites.caller(body.text("token"), origin);
    pace.spendOnWish(visitor.visitor());
    var wish = wish(body);
    var stored =
        turns.takeOf(visitor.visitor(), () -> Races.settle(() -> desk.request(visitor, wish)));
    return new Stored(stored.id());
  }

  private static MeetingWish wish(Body body) {
    var conversation = body.textOrNull("conversation");
    return new MeetingWish(
        new ClientId(body.text("clientId")),
        conversation == null ? null : new ConversationId(conversation),
        body.text("email"),
        body.textOrNull("name"),
        body.text("zone"),
        body.texts("times", MOST_TIMES),
        body.textOrNull("note"));
  }
}
