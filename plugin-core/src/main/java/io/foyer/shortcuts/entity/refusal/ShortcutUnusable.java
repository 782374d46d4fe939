package io.foyer.shortcuts.entity.refusal;

import io.foyer.platform.Refusal;

/** Name or text is empty or too long. */
public final class ShortcutUnusable extends Refusal {
  public ShortcutUnusable() {
    super(
        Kind.INVALID,
        "shortcut.unusable",
        "A shortcut has a name of at most 80 characters and a text of at most 4,000.");
  }
}
