package io.foyer.crmsync.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.CrmLinks;
import io.foyer.crm.entity.FoundPerson;
import io.foyer.crm.entity.Registered;
import io.foyer.crmsync.control.PeopleDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets a rep find the visitor's record in the CRM, or make it. */
@ApplicationScoped
@Path("visitors/{visitor}/people")
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
  @Inject PeopleDesk desk;
  @Inject CrmLinks links;
  @Inject CurrentCaller caller;

  /** A contact or lead, with the way to it. */
  public record PersonView(
      String id,
      String object,
      String name,
      @Nullable String company,
      @Nullable String email,
      String url) {}

  /** Who was found. */
  public record PeopleView(List<PersonView> people) {}

  /** The lead that was made; without one those that the CRM takes for the same person. */
  public record RegisteredView(@Nullable String lead, List<PersonView> duplicates) {}

  @GET
  @Allowed(Who.REP)
  public PeopleView search(@PathParam("visitor") String id, @QueryParam("q") String words) {
    return new PeopleView(views(desk.search(caller.rep(), new VisitorId(id), words)));
  }

  /** The visitor is that one. */
  @POST
  @Path("link")
  @Allowed(Who.REP)
  public void link(@PathParam("visitor") String id, Body body) {
    desk.link(caller.rep(), new VisitorId(id), body.text("record"));
  }

  /** The visitor is nobody of the CRM's yet. */
  @POST
  @Path("lead")
  @Allowed(Who.REP)
  public RegisteredView makeLead(@PathParam("visitor") String id) {
    Registered made = desk.makeLead(caller.rep(), new VisitorId(id));
    return new RegisteredView(made.lead(), views(made.duplicates()));
  }

  private List<PersonView> views(List<FoundPerson> people) {
    return people.stream().map(this::view).toList();
  }

  private PersonView view(FoundPerson person) {
    return new PersonView(
        person.id(),
        person.object().apiName(),
        person.name(),
        person.company(),
        person.email(),
        links.recordUrl(person.id()));
  }
}
