package io.foyer.experiences.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.crm.control.CrmLinks;
import io.foyer.experiences.control.ExperienceResults;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows sales ops what came of experiences. */
@Path("experiences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExperiencesResource {
  /** As long as ways are kept. */
  private static final int MOST_DAYS = 366;

  @Inject ExperienceResults results;
  @Inject CrmLinks links;

  /** Of ways that began in the last {@code days}. */
  @POST
  @Path("results")
  @Allowed(Who.SALES_OPS)
  public ResultsView results(Body body) {
    return ResultsView.of(results.ofLast(body.number("days", 1, MOST_DAYS)), links);
  }
}
