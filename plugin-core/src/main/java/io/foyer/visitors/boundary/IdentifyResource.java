package io.foyer.visitors.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.control.Paces;
import io.foyer.visitors.control.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** Who a visitor is, told without a socket. */
@ApplicationScoped
@Path("visitor/identify")
@CrossSite
@Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
public class IdentifyResource {
  @Inject Sites sites;
  @Inject Identification identification;
  @Inject Paces paces;

  /** Who the visitor says it is, or the website says it is. */
  @POST
  @Allowed(Who.VISITOR)
  public IdentifyAnswer identify(Body body, @HeaderParam("Origin") @Nullable String origin) {
    VisitorCaller caller = sites.caller(body.text("token"), origin);
    paces.passClaim(caller.visitor());
    Identification.Claim claim =
        new Identification.Claim(
            body.textOrNull("email"),
            body.textOrNull("name"),
            body.textOrNull("company"),
            body.textOrNull("identity"));
    return new IdentifyAnswer(identification.identify(caller, claim));
  }

  /** Whether the address is proven. */
  public record IdentifyAnswer(boolean proven) {}
}
