package io.foyer.web;

import io.foyer.access.control.FrameAncestors;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The console: its files, and its one page for every other address below {@code /console/}, since
 * the page itself reads the address.
 */
@WebFilter(urlPatterns = "/console/*", asyncSupported = true)
public class ConsoleFiles extends HttpFilter {
  private static final String PAGE = "/console/index.html";

  /** Pictures of reps come from Salesforce, so images may come from any https address. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:;"
          + " connect-src 'self'; worker-src 'self' blob:; media-src 'self'; manifest-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors ";

  @Inject transient FrameAncestors ancestors;

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
    response.setHeader("Content-Security-Policy", POLICY + holders);
    response.setHeader("Referrer-Policy", "same-origin");
    request.getRequestDispatcher(PAGE).forward(request, response);
  }

  /** Only the address made for a frame may stand in one. */
  private static boolean isEmbedded(HttpServletRequest request) {
    return "embedded=1".equals(request.getQueryString());
  }
}
