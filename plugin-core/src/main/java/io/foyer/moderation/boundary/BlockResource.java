package io.foyer.moderation.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.control.Races;
import io.foyer.conversations.control.Turns;
import io.foyer.moderation.control.BlockDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.function.Supplier;

/** Lets a rep shut out the visitor before it. */
@ApplicationScoped
@Path("visitors/{visitor}/block")
public class BlockResource {
  @Inject BlockDesk desk;
  @Inject Turns turns;
  @Inject CurrentCaller caller;

  /** With {@code report} support is told as well, in the rep's {@code words}. */
  @POST
  @Allowed(Who.REP)
  public void block(@PathParam("visitor") String id, Body body) {
    var visitor = new VisitorId(id);
    var rep = caller.rep();
    var words = body.textOrNull("words");
    if (Boolean.TRUE.equals(body.flagOrNull("report"))) {
      act(visitor, () -> desk.report(rep, visitor, words));
    } else {
      act(visitor, () -> desk.block(rep, visitor));
    }
  }

  private void act(VisitorId visitor, Runnable deed) {
    Supplier<VisitorId> transaction =
        () -> {
          deed.run();
          return visitor;
        };
    var talk = desk.conversationOf(visitor);
    if (talk.isPresent()) {
      turns.take(talk.get(), () -> Races.settle(transaction));
    } else {
      Races.settle(transaction);
    }
  }
}
