package io.foyer.rehearsal.entity;

import io.foyer.platform.Refusal;

/** There is no draft that could come into force. */
public final class NothingToRehearse extends Refusal {
  public NothingToRehearse() {
    super(
        Kind.CONFLICT,
        "rehearsal.no-draft",
        "There is no sound draft that differs from what is in force.");
  }
}
