package io.foyer.access.boundary;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Tells browsers how far to trust Foyer's own pages: they load nothing from elsewhere but pictures,
 * stand in no frame, and tell no other site where they were. The website's pages are the website's.
 */
@WebFilter(
    urlPatterns = {"/console/*", "/api/*"},
    asyncSupported = true)
public class PageHeaders extends HttpFilter {
  private static final String CONSOLE =
      "default-src 'self'; img-src 'self' https: data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";
  private static final String API = "default-src 'none'; frame-ancestors 'none'";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean api = request.getServletPath().startsWith("/api");
    response.setHeader("Content-Security-Policy", api ? API : CONSOLE);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    if (api) {
      response.setHeader("Cache-Control", "no-store");
    }
    chain.doFilter(request, response);
  }
}
