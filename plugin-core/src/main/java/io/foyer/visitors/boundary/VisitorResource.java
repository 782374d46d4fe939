package io.foyer.visitors.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.access.control.Blocks;
import io.foyer.access.entity.SiteKey;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.Site;
import io.foyer.platform.ClientAddress;
import io.foyer.visitors.control.Backgrounds;
import io.foyer.visitors.control.Crawlers;
import io.foyer.visitors.control.Engagements;
import io.foyer.visitors.control.Entrance;
import io.foyer.visitors.control.Paces;
import io.foyer.visitors.control.ScriptSightings;
import io.foyer.visitors.control.Sites;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.entity.Arrival;
import io.foyer.visitors.entity.Background;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a website's page tells without a socket.
 *
 * <p>The token travels inside the body, which comes as plain text, so that a browser asks nothing
 * beforehand and a beacon can carry it.
 */
@ApplicationScoped
@Path("visitor")
@CrossSite
@Consumes({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
@Produces(MediaType.APPLICATION_JSON)
public class VisitorResource {
  private static final String FORWARDED = "X-Forwarded-For";

  @Inject Configurations configurations;
  @Inject Blocks blocks;
  @Inject Sites sites;
  @Inject Entrance entrance;
  @Inject Tracking tracking;
  @Inject Engagements engagements;
  @Inject ScriptSightings sightings;
  @Inject Paces paces;
  @Inject ClientAddress addresses;
  @Inject Clock clock;

  /** A page of a website begins. */
  @POST
  @Path("hello")
  @Allowed(Who.ANYONE)
  public HelloAnswer hello(
      Body body,
      @HeaderParam("Origin") @Nullable String origin,
      @HeaderParam("User-Agent") @Nullable String agent,
      @Context HttpServletRequest request) {
    Site site = sites.of(new SiteKey(body.text("site")), origin);
    if (origin != null) {
      sightings.note(site.key(), origin.toLowerCase(Locale.ROOT));
    }
    if (!site.active() || origin == null || Crawlers.isOne(agent)) {
      return HelloAnswer.off(clock.instant());
    }
    try {
      admit(body, request);
      return welcome(site, origin, body, agent, request);
    } catch (VisitorBlocked shutOut) {
      return HelloAnswer.blocked(clock.instant());
    }
  }

  private HelloAnswer welcome(
      Site site, String origin, Body body, @Nullable String agent, HttpServletRequest request) {
    Entrance.Knock knock =
        new Entrance.Knock(
            site,
            origin,
            body.textOrNull("refresh"),
            body.flagOrNull("consent"),
            addresses.of(request.getRemoteAddr(), request.getHeader(FORWARDED)),
            look(body, agent, request));
    Entrance.Guest guest = entrance.welcome(knock);
    Configuration now = configurations.current();
    var texts = now.playbook().texts().in(body.textOrNull("speaks"), site.language());
    return HelloAnswer.of(
        guest, HelloAnswer.SiteView.of(site, texts), now.limits(), clock.instant());
  }

  /** What the visitor does on a page. */
  @POST
  @Path("facts")
  @Allowed(Who.VISITOR)
  public FactsAnswer facts(
      Body body,
      @HeaderParam("Origin") @Nullable String origin,
      @Context HttpServletRequest request) {
    try {
      admit(body, request);
      return noted(sites.caller(body.text("token"), origin), body);
    } catch (VisitorBlocked shutOut) {
      return new FactsAnswer(false, true, true, null);
    }
  }

  private FactsAnswer noted(VisitorCaller caller, Body body) {
    if (!sites.isOn(caller.site())) {
      return new FactsAnswer(false, true, null, null);
    }
    paces.passBatch(caller.visitor());
    if (Boolean.FALSE.equals(body.flagOrNull("consent"))) {
      tracking.withdraw(caller);
      return new FactsAnswer(false, null, null, null);
    }
    String referrer = body.part("page").textOrNull("referrer");
    Arrival arrival = new Arrival(caller.visitor(), caller.site(), Background.UNKNOWN, referrer);
    tracking.note(arrival, Reports.of(body));
    VisitorId visitor = caller.visitor();
    return new FactsAnswer(
        engagements.isExpected(visitor), null, null, engagements.mayAsk(visitor).code());
  }

  /** Whether the messenger is still on the website; asked by pages that tell nothing else. */
  @POST
  @Path("pulse")
  @Allowed(Who.ANYONE)
  public PulseAnswer pulse(Body body, @HeaderParam("Origin") @Nullable String origin) {
    Site site = sites.of(new SiteKey(body.text("site")), origin);
    return new PulseAnswer(!site.active());
  }

  /** Whether the visitor may be tracked; the visit itself begins with the next hello. */
  @POST
  @Path("consent")
  @Allowed(Who.VISITOR)
  public ConsentAnswer consent(Body body, @HeaderParam("Origin") @Nullable String origin) {
    boolean consent = body.flag("consent");
    String token = body.textOrNull("token");
    if (token != null && !consent) {
      tracking.withdraw(sites.caller(token, origin));
    }
    return new ConsentAnswer(consent);
  }

  /** A browser also says by whose name it was shut out, should it have lost its token since. */
  private void admit(Body body, HttpServletRequest request) {
    String blocked = body.textOrNull("blocked");
    if (blocks.shutOut(addresses.of(request.getRemoteAddr(), request.getHeader(FORWARDED)))
        || (blocked != null && blocks.shutOut(new VisitorId(blocked)))) {
      throw new VisitorBlocked();
    }
  }

  private Entrance.Look look(Body body, @Nullable String agent, HttpServletRequest request) {
    return new Entrance.Look(
        Reports.opened(body),
        body.part("page").textOrNull("referrer"),
        new Backgrounds.Surroundings(
            body.textOrNull("language"),
            body.textOrNull("zone"),
            agent,
            Boolean.TRUE.equals(body.flagOrNull("automated")),
            addresses.machine(request.getRemoteAddr(), request.getHeader(FORWARDED)).orElse(null)));
  }

  /**
   * @param connect whether the page should hold a socket
   * @param off the page should say no more
   * @param blocked who sits before the page is shut out
   * @param mayAsk what the visitor may ask for: {@code person}, {@code meeting} or {@code nothing}
   */
  public record FactsAnswer(
      boolean connect, @Nullable Boolean off, @Nullable Boolean blocked, @Nullable String mayAsk) {}

  /** Whether the page should take the messenger away. */
  public record PulseAnswer(boolean off) {}

  /** What was noted. */
  public record ConsentAnswer(boolean consent) {}
}
