package io.foyer.configuration.entity.refusal;

import io.foyer.platform.Refusal;

/** A note says in a few words what was changed. */
public class NoteTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoteTooLong() {
    super(Kind.INVALID, "configuration.note-too-long", "The note is too long.");
  }
}
