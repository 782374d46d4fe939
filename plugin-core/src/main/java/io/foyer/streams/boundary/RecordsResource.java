package io.foyer.streams.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.boundary.ConversationViews;
import io.foyer.protocol.Card;
import io.foyer.protocol.ConversationView;
import io.foyer.streams.control.RecordDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What a rep reads of a CRM record on the record's own page. */
@ApplicationScoped
@Path("records")
@Produces(MediaType.APPLICATION_JSON)
public class RecordsResource {
  @Inject RecordDesk desk;
  @Inject ConversationViews views;
  @Inject CurrentCaller caller;

  /** The answer as the card reads it. */
  public record RecordView(
      List<Card> visitors, List<ConversationView> conversations, boolean complete) {}

  @GET
  @Path("{record: [0-9A-Za-z]{15,18}}")
  @Allowed(Who.REP)
  public RecordView of(@PathParam("record") String record) {
    RecordDesk.Found found = desk.of(caller.rep(), record);
    return new RecordView(
        found.visitors(),
        found.conversations().stream().map(views::forReps).toList(),
        found.complete());
  }
}
