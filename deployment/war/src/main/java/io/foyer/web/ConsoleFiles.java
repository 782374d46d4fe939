package io.foyer.web;

import io.foyer.access.control.FrameAncestors;
import io.foyer.configuration.control.Configurations;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Collectors;

/**
 * The console: its files, and its one page for every other address below {@code /console/}, since
 * the page itself reads the address.
 */
@WebFilter(urlPatterns = "/console/*", asyncSupported = true)
public class ConsoleFiles extends HttpFilter {
  private static final String PAGE = "/console/index.html";

  /**
   * Pictures of reps come from Salesforce, so images may come from any https address. What Live
   * View shows brings style sheets and fonts besides, and styles of its own; never a script.
   */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline' https:%1$s;"
          + " img-src 'self' data: https:%1$s; font-src data: https:%1$s; connect-src 'self'; worker-src 'self' blob:; media-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors ";

  @Inject transient FrameAncestors ancestors;
  @Inject transient Configurations configurations;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String path = request.getRequestURI();
    boolean file = path.lastIndexOf('.') > path.lastIndexOf('/');
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", CacheRule.forFile(path));
    if (file && !path.endsWith(".html")) {
      chain.doFilter(request, response);
      return;
    }
    String holders = isEmbedded(request) ? ancestors.policy() : "'none'";
    response.setHeader("Content-Security-Policy", POLICY.formatted(sites()) + holders);
    response.setHeader("Referrer-Policy", "same-origin");
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  /** Websites without https, each by its name: those of a machine of one's own. */
  private String sites() {
    return configurations.current().sites().values().stream()
        .flatMap(site -> site.origins().stream())
        .filter(origin -> origin.startsWith("http://"))
        .sorted()
        .distinct()
        .map(origin -> " " + origin)
        .collect(Collectors.joining());
  }

  /** Only the address made for a frame may stand in one. */
  private static boolean isEmbedded(HttpServletRequest request) {
    return "embedded=1".equals(request.getQueryString());
  }
}
