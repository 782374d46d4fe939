package io.foyer.socket.boundary;

import io.foyer.access.boundary.SessionCookie;
import io.foyer.access.control.PublicAddress;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.ClientAddress;
import io.foyer.platform.DatabaseState;
import io.foyer.socket.control.Connections;
import io.foyer.socket.control.Knock;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Stands before the sockets: a page of an unknown origin gets no handshake, a rep needs its cookie
 * or says hello with its session, and one address opens only so many.
 */
@WebFilter(urlPatterns = "/socket/*", asyncSupported = true)
public class Door extends HttpFilter {
  private static final int TOO_MANY = 429;

  /** The query of a console that stands in a frame. */
  private static final String EMBEDDED = "embedded=1";

  @Inject transient PublicAddress address;
  @Inject transient Configurations configurations;
  @Inject transient Connections connections;
  @Inject transient ClientAddress addresses;
  @Inject transient DatabaseState database;

  @Inject
  @ConfigProperty(name = "foyer.socket.per-address")
  int mostPerAddress;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String from = addresses.of(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"));
    Knock knock = knock(request, from);
    int refusal = refusal(knock, EMBEDDED.equals(request.getQueryString()));
    if (refusal == 0) {
      chain.doFilter(new Knocking(request, knock), response);
    } else {
      response.sendError(refusal);
    }
  }

  /** In a frame no cookie counts, though a browser may send one: the session comes with hello. */
  private static Knock knock(HttpServletRequest request, String from) {
    String path = request.getRequestURI();
    boolean rep = path.endsWith("/rep");
    boolean embedded = EMBEDDED.equals(request.getQueryString());
    return new Knock(
        rep ? Knock.Side.REP : Knock.Side.VISITOR,
        path.contains("/socket/live/"),
        String.valueOf(request.getHeader("Origin")),
        from,
        rep && !embedded ? SessionCookie.read(request.getCookies()) : null);
  }

  /** The status of the answer; 0 for whoever may come in. */
  private int refusal(Knock knock, boolean embedded) {
    boolean rep = knock.side() == Knock.Side.REP;
    if (!database.isReady()) {
      return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    }
    if (!(rep ? knock.origin().equals(address.origin()) : isOfSite(knock.origin()))) {
      return HttpServletResponse.SC_FORBIDDEN;
    }
    if (rep && !embedded && knock.session() == null) {
      return HttpServletResponse.SC_UNAUTHORIZED;
    }
    return connections.from(knock.address()) >= mostPerAddress ? TOO_MANY : 0;
  }

  private boolean isOfSite(String origin) {
    return configurations.current().sites().values().stream()
        .anyMatch(site -> site.active() && site.isServedFrom(origin));
  }

  /** The request with what it told as its principal. */
  private static final class Knocking extends HttpServletRequestWrapper {
    private final Knock knock;

    Knocking(HttpServletRequest request, Knock knock) {
      super(request);
      this.knock = knock;
    }

    @Override
    public Principal getUserPrincipal() {
      return knock;
    }
  }
}
