package io.foyer.access.boundary;

import io.foyer.access.control.Embedding;
import io.foyer.access.control.FrameAncestors;
import io.foyer.access.control.PublicAddress;
import io.foyer.access.control.SignInPace;
import io.foyer.access.entity.EmbeddingOff;
import io.foyer.access.entity.OriginUnknown;
import io.foyer.access.entity.Secret;
import io.foyer.platform.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The codes by which pages of Salesforce let their frames of the console in. */
@Path("sign-in/codes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SignInCodesResource {
  @Inject Embedding embedding;
  @Inject FrameAncestors ancestors;
  @Inject PublicAddress address;
  @Inject SignInPace pace;
  @Inject ClientAddress addresses;

  /** A code for the person in front of a page of Salesforce. */
  public record Issued(String code) {}

  /** What the frame shows from now on as {@code Bearer}. */
  public record Session(String session) {}

  /** Who may hold the console in a frame; only they are spoken to. */
  public record Ancestors(List<String> origins) {}

  /** For the org's server: {@code user} and {@code organization} by their ids. */
  @POST
  @Allowed(Who.SALESFORCE)
  public Issued issue(Body person) {
    return new Issued(embedding.codeFor(person.text("user"), person.text("organization")).value());
  }

  /** For the frame, a page of our own. */
  @POST
  @Path("exchange")
  @Allowed(Who.ANYONE)
  public Session exchange(
      Body handed,
      @HeaderParam("Origin") @DefaultValue("") String origin,
      @HeaderParam("X-Forwarded-For") @Nullable String forwarded,
      @Context HttpServletRequest request) {
    if (!address.origin().equals(origin)) {
      throw new OriginUnknown();
    }
    pace.passCode(addresses.of(request.getRemoteAddr(), forwarded));
    return new Session(embedding.exchange(new Secret(handed.text("code"))).value());
  }

  @GET
  @Path("ancestors")
  @Allowed(Who.ANYONE)
  public Ancestors ancestors() {
    List<String> origins = ancestors.origins();
    if (origins.isEmpty()) {
      throw new EmbeddingOff();
    }
    return new Ancestors(origins);
  }
}
