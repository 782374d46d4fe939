package io.foyer.socket.boundary;

import io.foyer.access.boundary.SessionCookie;
import io.foyer.access.control.PublicAddress;
import io.foyer.access.entity.Secret;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.DatabaseState;
import io.foyer.socket.control.Connections;
import io.foyer.socket.control.Knock;
import io.foyer.visitors.control.ClientAddress;
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
 * Stands before the sockets: a page of an unknown origin gets no handshake, a rep needs its cookie,
 * and one address opens only so many.
 */
@WebFilter(urlPatterns = "/socket/*", asyncSupported = true)
public class Door extends HttpFilter {
  private static final int TOO_MANY = 429;

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
    boolean rep = request.getRequestURI().endsWith("/socket/rep");
    String origin = String.valueOf(request.getHeader("Origin"));
    Secret session = rep ? SessionCookie.read(request.getCookies()) : null;
    if (!database.isReady()) {
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else if (!(rep ? origin.equals(address.origin()) : isOfSite(origin))) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else if (rep && session == null) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else if (connections.from(from) >= mostPerAddress) {
      response.sendError(TOO_MANY);
    } else {
      Knock knock = new Knock(origin, from, session);
      chain.doFilter(new Knocking(request, knock), response);
    }
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
