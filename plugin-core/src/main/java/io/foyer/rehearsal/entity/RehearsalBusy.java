package io.foyer.rehearsal.entity;

import io.foyer.platform.Refusal;

/** A rehearsal takes a processor for itself: one at a time. */
public final class RehearsalBusy extends Refusal {
  public RehearsalBusy() {
    super(Kind.CONFLICT, "rehearsal.busy", "Another rehearsal is running. Try again in a moment.");
  }
}
