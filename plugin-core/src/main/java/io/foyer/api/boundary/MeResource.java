package io.foyer.api.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.Build;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Rep;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Tells the console who is signed in, and where. */
@Path("me")
public class MeResource {
  @Inject CurrentCaller caller;
  @Inject Reps reps;
  @Inject Configurations configurations;

  @Inject
  @ConfigProperty(name = "foyer.salesforce.url")
  URI salesforce;

  /** The answer as the console reads it. */
  public record Me(
      Self rep,
      List<String> rights,
      boolean available,
      String company,
      String salesforceUrl,
      String build) {}

  /** The person itself. */
  public record Self(String id, String name, String email, @Nullable String picture) {}

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Who.REP)
  public Me me() {
    RepCaller self = caller.rep();
    Optional<Rep> known = reps.find(self.rep());
    return new Me(
        new Self(
            self.rep().value(),
            self.name(),
            known.map(Rep::email).orElse(""),
            known.flatMap(Rep::pictureUrl).orElse(null)),
        self.rights().stream().map(Right::name).sorted().toList(),
        known.map(Rep::isAvailable).orElse(false),
        configurations.current().company().name(),
        salesforce.toString(),
        Build.version());
  }
}
