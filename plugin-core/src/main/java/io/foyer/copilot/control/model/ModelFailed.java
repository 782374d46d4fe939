package io.foyer.copilot.control.model;

import io.foyer.copilot.entity.Failure;

/** The language model gave no answer. */
public final class ModelFailed extends RuntimeException {
  private final transient Failure why;

  public ModelFailed(Failure why) {
    super(why.word());
    this.why = why;
  }

  public Failure why() {
    return why;
  }
}
