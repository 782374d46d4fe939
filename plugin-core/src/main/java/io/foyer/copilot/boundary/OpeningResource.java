package io.foyer.copilot.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.CurrentCaller;
import io.foyer.access.boundary.Who;
import io.foyer.access.entity.VisitorId;
import io.foyer.copilot.boundary.CopilotResource.AbilitiesView;
import io.foyer.copilot.boundary.CopilotResource.AbilityView;
import io.foyer.copilot.control.CopilotDesk;
import io.foyer.copilot.control.CopilotDesk.Job;
import io.foyer.copilot.control.OpeningDesk;
import io.foyer.copilot.entity.Tone;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

/** The copilot for a rep's first words to a visitor who has not asked for anybody. */
@RequestScoped
@Path("copilot/before/{visitor}")
public class OpeningResource {
  @Inject CopilotDesk desk;
  @Inject OpeningDesk openings;
  @Inject CurrentCaller caller;

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Allowed(Who.REP)
  public AbilitiesView abilities(@PathParam("visitor") String visitor) {
    var tone = openings.tone(caller.rep(), new VisitorId(visitor));
    var abilities = desk.abilitiesBefore().stream().map(AbilityView::of).toList();
    return new AbilitiesView(abilities, tone.word());
  }

  /** Answers in lines of JSON, see {@link DraftLines}. */
  @POST
  @Produces("application/x-ndjson")
  @Allowed(Who.REP)
  public StreamingOutput draft(@PathParam("visitor") String visitor, Body body) {
    var job = job(new VisitorId(visitor), body);
    return out -> desk.run(job, new DraftLines(out));
  }

  private Job job(VisitorId visitor, Body body) {
    var skill = CopilotResource.skill(body);
    var tone = CopilotResource.named(Tone.class, body, "tone");
    var rep = caller.rep();
    return switch (skill) {
      case OPEN -> {
        var alternative = body.numberOrZero("alternative", CopilotResource.MOST_ALTERNATIVES);
        yield openings.open(rep, visitor, alternative, tone);
      }
      case EXPAND -> openings.expand(rep, visitor, body.text("text"), tone);
      case TUNE -> openings.tune(rep, visitor, body.text("text"), tone);
      case SUGGEST, TRANSLATE -> throw body.wrong("skill");
    };
  }
}
