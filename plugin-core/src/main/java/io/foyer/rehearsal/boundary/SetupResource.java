package io.foyer.rehearsal.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.crm.control.CrmLinks;
import io.foyer.rehearsal.boundary.SetupView.LineView;
import io.foyer.rehearsal.boundary.SetupView.TrialView;
import io.foyer.rehearsal.control.SetupCheck;
import io.foyer.rehearsal.control.VisitorTrials;
import io.foyer.rehearsal.entity.ThoughtVisitor;
import io.foyer.visitors.entity.EmailUnusable;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.WebAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;

/** Lets sales ops look whether everything is set up, and try a visitor. */
@Path("setup")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SetupResource {
  @Inject SetupCheck check;
  @Inject VisitorTrials trials;
  @Inject CrmLinks links;
  @Inject Clock clock;

  /** Asks Salesforce, so it is no GET. */
  @POST
  @Path("check")
  @Allowed(Who.SALES_OPS)
  public SetupView check() {
    var lines = check.run().stream().map(finding -> LineView.of(finding, links)).toList();
    return new SetupView(clock.instant(), lines);
  }

  @POST
  @Path("visitor")
  @Allowed(Who.SALES_OPS)
  public TrialView tryVisitor(Body body) {
    return TrialView.of(trials.tryOut(thought(body)), links);
  }

  /** Who is thought of. */
  static ThoughtVisitor thought(Body body) {
    var page = WebAddress.of(body.text("page")).orElseThrow(() -> body.wrong("page"));
    var thought = ThoughtVisitor.reading(page);
    for (var field : List.of("email", "domain", "country", "language")) {
      var typed = body.textOrNull(field);
      thought = typed == null || typed.isBlank() ? thought : thoughtOf(thought, field, typed);
    }
    return thought;
  }

  private static ThoughtVisitor thoughtOf(ThoughtVisitor visitor, String field, String typed) {
    return switch (field) {
      case "email" -> visitor.withEmail(Identity.email(typed).orElseThrow(EmailUnusable::new));
      case "domain" -> visitor.of(typed);
      case "country" -> visitor.in(typed);
      default -> visitor.speaking(typed);
    };
  }
}
