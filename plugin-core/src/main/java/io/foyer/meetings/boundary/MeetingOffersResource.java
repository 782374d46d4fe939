package io.foyer.meetings.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.RepId;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.meetings.control.offering.OfferDesk;
import io.foyer.meetings.entity.OfferOrder;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A rep offers a meeting in its conversation. */
@Path("meeting-offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingOffersResource {
  @Inject OfferDesk desk;
  @Inject Turns turns;
  @Inject CurrentCaller caller;

  /** What was sent. */
  public record Sent(String id) {}

  @POST
  @Allowed(Who.REP)
  public Sent send(Body body) {
    var order =
        new OfferOrder(
            body.text("conversation"),
            body.text("clientId"),
            body.text("type"),
            body.text("title"),
            body.texts("reps", OfferOrder.MOST_REPS).stream().map(RepId::new).toList(),
            body.flag("everyone"));
    var rep = caller.rep();
    var offer =
        turns.take(
            new ConversationId(order.conversation()),
            () -> Races.settle(() -> desk.send(rep, order)));
    return new Sent(offer.id());
  }
}
