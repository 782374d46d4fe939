package io.foyer.access.boundary;

import io.foyer.access.control.OperatorToken;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Stands before what the container shows to anyone: health in detail, metrics and the list of REST
 * resources are for the operator. Strangers learn of health only whether it is up.
 */
@WebFilter({"/health", "/health/*", "/metrics", "/metrics/*", "/openapi", "/openapi/*"})
public class OperatorDoor extends HttpFilter {
  @Inject transient OperatorToken operator;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (operator.isIn(request.getHeader("Authorization"))) {
      chain.doFilter(request, response);
    } else if (request.getRequestURI().startsWith("/health")) {
      showStatusAlone(request, response, chain);
    } else {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void showStatusAlone(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    StatusAlone answer = new StatusAlone(response);
    chain.doFilter(request, answer);
    if (answer.status() == HttpServletResponse.SC_NOT_FOUND) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean up = answer.status() == HttpServletResponse.SC_OK;
    response.setStatus(up ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType("application/json");
    response.getWriter().write(up ? "{\"status\":\"UP\"}" : "{\"status\":\"DOWN\"}");
  }
}
