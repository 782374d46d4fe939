package io.foyer.streams.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.streams.control.Acquaintance;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a rep reads of a visitor. */
@ApplicationScoped
@Path("visitors")
@Produces(MediaType.APPLICATION_JSON)
public class VisitorsResource {
  @Inject Acquaintance acquaintance;
  @Inject LiveVisitors visitors;
  @Inject CurrentCaller caller;

  /** Everything known of a visitor, for a rep who may meet it. */
  @GET
  @Path("{visitor}/360")
  @Allowed(Who.REP)
  public Visitor360 known(@PathParam("visitor") String id) {
    RepCaller rep = caller.rep();
    VisitorId visitor = new VisitorId(id);
    return Visitor360.of(acquaintance.of(rep, visitor), visitors.find(visitor).isPresent());
  }
}
