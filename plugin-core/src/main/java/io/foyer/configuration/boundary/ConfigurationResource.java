package io.foyer.configuration.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.configuration.control.Configurations;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Lets sales ops have the configuration read now instead of at the next poll. */
@Path("configuration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ConfigurationResource {

  @Inject Configurations configurations;

  @POST
  @Path("reload")
  @Allowed({Who.SALES_OPS, Who.ADMIN})
  public Reloaded reload() {
    configurations.reload();
    return new Reloaded(configurations.current().version(), configurations.problems().size());
  }

  /**
   * What came of it.
   *
   * @param problems more than none means that an older version stays in force
   */
  public record Reloaded(long version, int problems) {}
}
