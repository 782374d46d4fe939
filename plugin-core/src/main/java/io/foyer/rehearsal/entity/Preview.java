package io.foyer.rehearsal.entity;

import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.ExperienceStep.Ending;
import io.foyer.experiences.entity.Walk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody who is only thought of has come in an experience.
 *
 * @param walk null where the experience is not sound
 * @param problems why it is not
 * @param fits whether that visitor fits its criteria
 * @param outcome what would come now; null as long as it goes on
 */
public record Preview(
    @Nullable Walk walk,
    List<ConfigurationProblem> problems,
    boolean fits,
    @Nullable Outcome outcome) {

  public Preview {
    problems = List.copyOf(problems);
  }

  /**
   * What comes after an experience.
   *
   * @param instead whether a meeting is offered because the visitor may not ask for a person
   * @param open whether it is within business hours
   * @param trial where the visitor would go
   */
  public record Outcome(Ending ending, boolean instead, boolean open, VisitorTrial trial) {}
}
