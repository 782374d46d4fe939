package io.foyer.rehearsal.entity;

import io.foyer.platform.Refusal;

/** There is no such experience, or it was removed since. */
public final class ExperienceUnknown extends Refusal {
  public ExperienceUnknown() {
    super(Kind.NOT_FOUND, "rehearsal.experience-unknown", "There is no such experience any more.");
  }
}
