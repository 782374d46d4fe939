package io.foyer.conversations.boundary.rest;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.configuration.control.Configurations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What a rep may choose when it ends a conversation. */
@Path("settings/outcomes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OutcomesResource {
  @Inject Configurations configurations;

  /** In the company's order. */
  public record Outcomes(List<String> outcomes) {}

  @GET
  @Allowed(Who.REP)
  public Outcomes list() {
    return new Outcomes(configurations.current().company().outcomes());
  }
}
