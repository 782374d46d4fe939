package io.foyer.experiences.entity;

import io.foyer.platform.Refusal;

/** The step does not take such an answer. */
public final class AnswerUnusable extends Refusal {
  public AnswerUnusable() {
    super(Kind.INVALID, "answer.unusable", "This step does not take such an answer.");
  }
}
