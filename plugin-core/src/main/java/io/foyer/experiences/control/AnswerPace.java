package io.foyer.experiences.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Pace;
import io.foyer.visitors.entity.VisitorTooFast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How fast a visitor may ask and answer: as a person does who knows the questions. */
@ApplicationScoped
public class AnswerPace {
  /** A burst is a handful of tabs that open at once. */
  private final Pace<VisitorId> answers = new Pace<>(Duration.ofMillis(500), 20);

  @Inject Clock clock;

  /**
   * @throws VisitorTooFast when it was too much
   */
  public void pass(VisitorId visitor) {
    if (!answers.passes(visitor, clock.instant())) {
      throw new VisitorTooFast();
    }
  }

  /** Forgets who has been quiet. */
  public void tidy() {
    answers.tidy(clock.instant());
  }
}
