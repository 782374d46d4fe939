package io.foyer.shortcuts.entity.refusal;

import io.foyer.platform.Refusal;

/** The rep has no text of that id. */
public final class ShortcutUnknown extends Refusal {
  public ShortcutUnknown() {
    super(Kind.NOT_FOUND, "shortcut.unknown", "There is no such shortcut of yours.");
  }
}
