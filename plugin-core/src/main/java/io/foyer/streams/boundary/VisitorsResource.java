package io.foyer.streams.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.CrmLinks;
import io.foyer.streams.control.Acquaintance;
import io.foyer.streams.control.DetailsDesk;
import io.foyer.streams.control.DismissalDesk;
import io.foyer.streams.control.MappedFacts;
import io.foyer.streams.control.MatchDesk;
import io.foyer.visitors.control.DetailStore;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Details;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** What a rep reads of a visitor. */
@ApplicationScoped
@Path("visitors")
@Produces(MediaType.APPLICATION_JSON)
public class VisitorsResource {
  @Inject Acquaintance acquaintance;
  @Inject LiveVisitors visitors;
  @Inject MatchDesk matches;
  @Inject DismissalDesk dismissals;
  @Inject DetailsDesk notes;
  @Inject MappedFacts mapped;
  @Inject CrmLinks links;
  @Inject DetailStore details;
  @Inject CurrentCaller caller;

  /** Everything known of a visitor, for a rep who may meet it. */
  @GET
  @Path("{visitor}/360")
  @Allowed(Who.REP)
  public Visitor360 known(@PathParam("visitor") String id) {
    RepCaller rep = caller.rep();
    VisitorId visitor = new VisitorId(id);
    var known = acquaintance.of(rep, visitor);
    boolean present = visitors.find(visitor).isPresent();
    var said = Details.said(known.visitor().identity(), details.find(visitor));
    var fields = mapped.of(known.visitor().match());
    return Visitor360.of(known, present, new Visitor360.Told(fields, said), links);
  }

  /** The visitor's address belongs to that one of the records that fit. */
  @POST
  @Path("{visitor}/match")
  @Allowed(Who.REP)
  public void choose(@PathParam("visitor") String id, Body body) {
    matches.choose(caller.rep(), new VisitorId(id), body.text("record"));
  }

  /** When it was noted, as the card says it too. */
  public record NotedView(Instant notedAt) {}

  /** What the rep heard the visitor say: what is left out stays, what is empty is taken back. */
  @POST
  @Path("{visitor}/details")
  @Allowed(Who.REP)
  public NotedView note(@PathParam("visitor") String id, Body body) {
    var typed =
        new Details.Typed(
            body.textOrNull("name"),
            body.textOrNull("email"),
            body.textOrNull("company"),
            body.textOrNull("phone"));
    return new NotedView(notes.note(caller.rep(), new VisitorId(id), typed));
  }

  /** The rep does not want to see the visitor until its next visit. */
  @POST
  @Path("{visitor}/dismiss")
  @Allowed(Who.REP)
  public void dismiss(@PathParam("visitor") String id) {
    dismissals.dismiss(caller.rep().rep(), new VisitorId(id));
  }

  /** The rep wants to see the visitor again. */
  @POST
  @Path("{visitor}/bring-back")
  @Allowed(Who.REP)
  public void bringBack(@PathParam("visitor") String id) {
    dismissals.bringBack(caller.rep().rep(), new VisitorId(id));
  }
}
