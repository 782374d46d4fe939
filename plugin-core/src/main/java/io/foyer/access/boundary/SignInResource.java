package io.foyer.access.boundary;

import io.foyer.access.control.PublicAddress;
import io.foyer.access.control.RepSessions;
import io.foyer.access.control.SignIn;
import io.foyer.access.control.SignInPace;
import io.foyer.access.entity.OriginUnknown;
import io.foyer.access.entity.RepSession;
import io.foyer.access.entity.Secret;
import io.foyer.access.entity.SignInRefused;
import io.foyer.access.entity.SignInState;
import io.foyer.platform.ClientAddress;
import io.foyer.platform.Refusal;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Signing in and out. What goes wrong on the way is a page in words: a person is looking at it. */
@Path("/")
public class SignInResource {
  /** Binds a sign-in to the browser that began it. */
  private static final String STATE = "foyer_sign_in";

  private static final String STATE_PATH = "/api/sign-in";

  @Inject SignIn signIn;
  @Inject RepSessions sessions;
  @Inject PublicAddress address;
  @Inject SignInPace pace;
  @Inject ClientAddress addresses;

  @GET
  @Path("sign-in")
  @Allowed(Who.ANYONE)
  public Response begin(
      @QueryParam("to") @DefaultValue("/console/") String to,
      @HeaderParam("X-Forwarded-For") @Nullable String forwarded,
      @HeaderParam("Accept-Language") @Nullable String wanted,
      @Context HttpServletRequest request) {
    try {
      pace.pass(addresses.of(request.getRemoteAddr(), forwarded));
      SignIn.Begun begun = signIn.begin(to);
      return Response.seeOther(begun.salesforce())
          .cookie(cookie(STATE, begun.state().value(), STATE_PATH, SignInState.LIFE))
          .build();
    } catch (Refusal refused) {
      return page(refused, wanted);
    }
  }

  @GET
  @Path("sign-in/callback")
  @Allowed(Who.ANYONE)
  public Response finish(
      @QueryParam("code") @Nullable String code,
      @QueryParam("error") @DefaultValue("") String error,
      @QueryParam("state") @DefaultValue("") String state,
      @CookieParam(STATE) @DefaultValue("") String begunHere,
      @HeaderParam("Accept-Language") @Nullable String wanted) {
    try {
      if (state.isEmpty() || !state.equals(begunHere)) {
        throw SignInRefused.unknownState();
      }
      SignIn.Finished finished = signIn.finish(Optional.ofNullable(code), error, new Secret(state));
      return Response.seeOther(address.at(finished.toPath()))
          .cookie(
              cookie(STATE, "", STATE_PATH, Duration.ZERO),
              cookie(SessionCookie.NAME, finished.session().value(), "/", RepSession.LONGEST_LIFE))
          .build();
    } catch (Refusal refused) {
      return page(refused, wanted);
    }
  }

  @POST
  @Path("sign-out")
  @Allowed(Who.ANYONE)
  public Response signOut(
      @CookieParam(SessionCookie.NAME) @Nullable Cookie cookie,
      @HeaderParam("Authorization") @Nullable String authorization,
      @HeaderParam("Origin") @DefaultValue("") String origin) {
    if (!address.origin().equals(origin)) {
      throw new OriginUnknown();
    }
    SessionToken.of(authorization, cookie).ifPresent(sessions::close);
    return Response.noContent().cookie(cookie(SessionCookie.NAME, "", "/", Duration.ZERO)).build();
  }

  private static Response page(Refusal refused, @Nullable String wanted) {
    return Response.status(Problems.status(refused.kind()))
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Vary", "Accept-Language")
        .entity(SignInPage.of(refused, wanted))
        .build();
  }

  private NewCookie cookie(String name, String value, String path, Duration life) {
    return new NewCookie.Builder(name)
        .value(value)
        .path(path)
        .maxAge((int) life.toSeconds())
        .httpOnly(true)
        .secure(address.isSecure())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }
}
