package io.foyer.experiences.entity;

import io.foyer.configuration.entity.ExperienceStep;
import io.foyer.configuration.entity.ExperienceStep.Choice;
import java.util.List;
import java.util.Optional;

/**
 * What waits for an answer.
 *
 * @param choices labels of the answers; none where an e-mail address is asked for
 * @param optional whether the visitor may go on without an answer
 */
public record Question(String step, List<String> choices, boolean optional) {

  public Question {
    choices = List.copyOf(choices);
  }

  /** What the step asks; empty where it asks nothing. */
  static Optional<Question> of(ExperienceStep step) {
    if (step instanceof ExperienceStep.Ask ask) {
      var labels = ask.choices().stream().map(Choice::label).toList();
      return Optional.of(new Question(ask.name(), labels, false));
    }
    return step instanceof ExperienceStep.CaptureEmail email
        ? Optional.of(new Question(email.name(), List.of(), email.optional()))
        : Optional.empty();
  }
}
