package io.foyer.streams.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.VisitorId;
import io.foyer.streams.control.account.Account360;
import io.foyer.streams.control.account.AccountDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What a rep reads of a visitor's company. */
@ApplicationScoped
@Path("visitors/{visitor}/account")
@Produces(MediaType.APPLICATION_JSON)
public class AccountResource {
  @Inject AccountDesk desk;
  @Inject CurrentCaller caller;

  @GET
  @Allowed(Who.REP)
  public Account360 known(@PathParam("visitor") String id) {
    return desk.of(caller.rep(), new VisitorId(id));
  }
}
