package io.foyer.visitors.boundary;

import io.foyer.visitors.control.Sites;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/**
 * Lets a website's page read the answer, refusals too.
 *
 * <p>Calls are simple requests in the words of CORS, without cookies, so nothing is asked before.
 */
@Provider
@CrossSite
public class CrossSiteFilter implements ContainerResponseFilter {
  @Inject Sites sites;

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    response.getHeaders().add("Vary", "Origin");
    response.getHeaders().putSingle("Cache-Control", "no-store");
    String origin = request.getHeaderString("Origin");
    if (origin != null && sites.isKnown(origin)) {
      response.getHeaders().putSingle("Access-Control-Allow-Origin", origin);
    }
  }
}
