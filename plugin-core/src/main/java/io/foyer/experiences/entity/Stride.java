package io.foyer.experiences.entity;

import io.foyer.configuration.entity.ExperienceStep;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a step does once it is reached.
 *
 * @param line what is said
 * @param to the step that follows at once; null where it waits for an answer or is the last
 */
record Stride(Optional<Line> line, @Nullable String to) {

  static Stride of(ExperienceStep step, Judge judge) {
    if (step instanceof ExperienceStep.Say say) {
      return new Stride(Optional.of(Line.said(say.name(), say.text())), say.next());
    }
    if (step instanceof ExperienceStep.Branch branch) {
      return new Stride(
          Optional.empty(), judge.fits(branch.criteria()) ? branch.next() : branch.otherwise());
    }
    if (step instanceof ExperienceStep.Ask ask) {
      return new Stride(Optional.of(Line.asked(ask.name(), ask.text())), null);
    }
    if (step instanceof ExperienceStep.CaptureEmail email) {
      return judge.hasEmail()
          ? new Stride(Optional.empty(), email.next())
          : new Stride(Optional.of(Line.asked(email.name(), email.text())), null);
    }
    var close = (ExperienceStep.Close) step;
    var last =
        Optional.of(close.text())
            .filter(text -> !text.isEmpty())
            .map(text -> Line.said(close.name(), text));
    return new Stride(last, null);
  }
}
