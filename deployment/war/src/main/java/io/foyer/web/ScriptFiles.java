package io.foyer.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The script that customers put on their sites, and the parts it loads.
 *
 * <p>Any site may load them: they hold no secret, and what a site may do is decided by its key and
 * origin.
 */
@WebFilter(
    urlPatterns = {"/foyer.js", "/foyer/*"},
    asyncSupported = true)
public class ScriptFiles extends HttpFilter {
  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Cache-Control", CacheRule.forFile(request.getServletPath()));
    chain.doFilter(request, response);
  }
}
