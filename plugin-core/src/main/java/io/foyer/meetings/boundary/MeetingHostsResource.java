package io.foyer.meetings.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.reps.control.People;
import io.foyer.reps.entity.Member;
import io.foyer.reps.entity.Off;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * With whom a rep can offer a meeting: whoever is a rep in Salesforce, signed in before or not, and
 * why the others whom the set-up names cannot be booked.
 */
@Path("meeting-hosts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingHostsResource {
  @Inject People people;

  /** By name. */
  public record HostsView(List<HostView> hosts) {}

  /**
   * One of them.
   *
   * @param off why it cannot be booked; who is {@code absent} can, for when it is back
   */
  public record HostView(String id, String name, @Nullable Off off) {}

  @GET
  @Allowed(Who.REP)
  public HostsView list() {
    return new HostsView(people.all().stream().map(MeetingHostsResource::view).toList());
  }

  private static HostView view(Member one) {
    var off = one.off();
    return new HostView(one.id().value(), one.name(), off == null ? null : Off.duty(off));
  }
}
