package io.foyer.meetings.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.meetings.control.offering.SeatPlan;
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
 * why the others whom the set-up names cannot be booked. Of whom nothing is known but its id, as
 * before Salesforce has answered, is not among them.
 */
@Path("meeting-hosts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeetingHostsResource {
  @Inject People people;
  @Inject SeatPlan plan;

  /** By name. */
  public record HostsView(List<HostView> hosts) {}

  /**
   * One of them.
   *
   * @param off why it does not work; who is {@code absent} can be booked, for when it is back
   */
  public record HostView(String id, String name, boolean bookable, @Nullable Off off) {}

  @GET
  @Allowed(Who.REP)
  public HostsView list() {
    return new HostsView(
        people.all().stream().filter(one -> plan.isKnown(one.id())).map(this::view).toList());
  }

  private HostView view(Member one) {
    var off = one.off();
    return new HostView(
        one.id().value(),
        one.name(),
        plan.isBookable(one.id()),
        off == null ? null : Off.duty(off));
  }
}
