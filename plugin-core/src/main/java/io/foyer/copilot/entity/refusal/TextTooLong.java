package io.foyer.copilot.entity.refusal;

import io.foyer.platform.Refusal;

/** The text is longer than a message can be. */
public final class TextTooLong extends Refusal {
  public TextTooLong() {
    super(Kind.INVALID, "copilot.too-long", "The copilot takes 8,000 characters at most.");
  }
}
