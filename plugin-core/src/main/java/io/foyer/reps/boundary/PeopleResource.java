package io.foyer.reps.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Who;
import io.foyer.crm.control.CrmLinks;
import io.foyer.reps.boundary.PeopleView.ConcernView;
import io.foyer.reps.boundary.PeopleView.PersonView;
import io.foyer.reps.control.Concerns;
import io.foyer.reps.control.People;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Shows sales ops and managers who the reps are, and who of them needs attention. */
@Path("people")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
  @Inject People people;
  @Inject Concerns concerns;
  @Inject CrmLinks links;

  @GET
  @Allowed({Who.SALES_OPS, Who.MANAGER})
  public PeopleView people() {
    return new PeopleView(
        people.readAt().orElse(null),
        people.all().stream().map(member -> PersonView.of(member, links)).toList(),
        concerns.all().stream().map(concern -> ConcernView.of(concern, links)).toList());
  }
}
