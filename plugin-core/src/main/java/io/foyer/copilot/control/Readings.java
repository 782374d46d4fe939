package io.foyer.copilot.control;

import io.foyer.copilot.control.Copilot.DraftSink;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.KeptDraft;

/** Translations of a visitor's messages that were made before, told as when they were. */
final class Readings {
  private Readings() {}

  static void tell(KeptDraft kept, DraftSink sink) {
    if (kept.refused().isPresent()) {
      sink.failed(Failure.SAME_LANGUAGE);
    } else {
      sink.done(kept.draft());
    }
  }
}
