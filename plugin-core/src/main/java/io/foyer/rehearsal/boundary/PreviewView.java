package io.foyer.rehearsal.boundary;

import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.DraftedExperience;
import io.foyer.crm.control.CrmLinks;
import io.foyer.experiences.boundary.WalkViews;
import io.foyer.protocol.WalkView;
import io.foyer.rehearsal.boundary.SetupView.TrialView;
import io.foyer.rehearsal.entity.Preview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a preview has come.
 *
 * @param walk as a messenger is told it; missing where the experience is not sound
 * @param fits whether that visitor would be one who may meet it
 * @param outcome missing as long as it goes on
 */
public record PreviewView(
    @Nullable WalkView walk,
    List<ProblemView> problems,
    boolean fits,
    @Nullable OutcomeView outcome) {

  static PreviewView of(Preview preview, CrmLinks links) {
    var walk = preview.walk();
    var outcome = preview.outcome();
    return new PreviewView(
        walk == null
            ? null
            : WalkViews.view("preview", walk, outcome == null ? null : outcome.ending()),
        preview.problems().stream().map(one -> ProblemView.of(one, links)).toList(),
        preview.fits(),
        outcome == null
            ? null
            : new OutcomeView(
                outcome.instead(), outcome.open(), TrialView.of(outcome.trial(), links)));
  }

  /** An experience that can be chosen; {@code sound}: it can be walked through. */
  public record ChoiceView(String id, String name, boolean active, boolean sound) {
    static ChoiceView of(DraftedExperience drafted) {
      return new ChoiceView(
          drafted.id(), drafted.name(), drafted.active(), drafted.experience() != null);
    }
  }

  /** What has to be mended first. */
  public record ProblemView(String record, String field, String message, String url) {
    static ProblemView of(ConfigurationProblem problem, CrmLinks links) {
      return new ProblemView(
          problem.name(), problem.field(), problem.message(), links.recordUrl(problem.recordId()));
    }
  }

  /**
   * @param instead whether a meeting is offered in place of a person
   * @param open whether it is within business hours
   * @param trial where the visitor would go
   */
  public record OutcomeView(boolean instead, boolean open, TrialView trial) {}
}
