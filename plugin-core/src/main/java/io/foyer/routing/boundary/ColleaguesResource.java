package io.foyer.routing.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.reps.entity.Off;
import io.foyer.routing.control.Colleagues;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows a rep to which colleagues it could hand a visitor over, and why not to the others. */
@Path("colleagues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ColleaguesResource {
  @Inject Colleagues colleagues;

  /** By name. */
  public record ColleaguesView(List<ColleagueView> colleagues) {}

  /** One of them; {@code off} is missing where it could be given a visitor. */
  public record ColleagueView(
      String id, String name, @Nullable String picture, @Nullable Off off) {}

  @GET
  @Allowed(Who.REP)
  public ColleaguesView list() {
    return new ColleaguesView(colleagues.all().stream().map(ColleaguesResource::view).toList());
  }

  private static ColleagueView view(Colleagues.Standing one) {
    var rep = one.rep();
    return new ColleagueView(
        rep.id().value(), rep.name(), rep.pictureUrl().orElse(null), one.off());
  }
}
