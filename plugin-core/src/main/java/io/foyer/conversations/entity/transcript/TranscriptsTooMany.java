package io.foyer.conversations.entity.transcript;

import io.foyer.platform.Refusal;

/** The words of a conversation were sent often enough today. */
public final class TranscriptsTooMany extends Refusal {
  public TranscriptsTooMany() {
    super(
        Kind.TOO_MANY,
        "transcript.too-many",
        "This transcript was sent often enough today. Try again tomorrow.");
  }
}
