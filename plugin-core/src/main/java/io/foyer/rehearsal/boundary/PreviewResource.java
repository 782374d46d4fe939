package io.foyer.rehearsal.boundary;

import io.foyer.access.boundary.Allowed;
import io.foyer.access.boundary.Body;
import io.foyer.access.boundary.Who;
import io.foyer.conversations.entity.ClientId;
import io.foyer.crm.control.CrmLinks;
import io.foyer.experiences.entity.Answer;
import io.foyer.rehearsal.boundary.PreviewView.ChoiceView;
import io.foyer.rehearsal.control.ExperiencePreview;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets sales ops walk through an experience as a visitor would; nothing is kept of it. */
@Path("preview")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {
  /** Who goes round more often than that has seen it. */
  private static final int MOST_ANSWERS = 100;

  @Inject ExperiencePreview preview;
  @Inject CrmLinks links;

  /**
   * What there is to choose from, active or not.
   *
   * @param page one to begin with; missing where no website has any
   */
  public record Choices(List<ChoiceView> experiences, @Nullable String page) {}

  @POST
  @Path("experiences")
  @Allowed(Who.SALES_OPS)
  public Choices experiences() {
    return new Choices(
        preview.all().stream().map(ChoiceView::of).toList(), preview.anyPage().orElse(null));
  }

  /** Where somebody stands in {@code experience} after all these {@code answers}. */
  @POST
  @Path("walk")
  @Allowed(Who.SALES_OPS)
  public PreviewView walk(Body body) {
    var answers = new ArrayList<Answer>();
    for (var part : body.parts("answers", MOST_ANSWERS)) {
      // Each is another one, though it may say the same.
      var id = new ClientId("answer-" + answers.size());
      answers.add(
          new Answer(id, part.text("step"), part.textOrNull("choice"), part.textOrNull("email")));
    }
    var thought = SetupResource.thought(body);
    return PreviewView.of(preview.walk(body.text("experience"), thought, answers), links);
  }
}
