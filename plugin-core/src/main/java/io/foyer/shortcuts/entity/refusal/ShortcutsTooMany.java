package io.foyer.shortcuts.entity.refusal;

import io.foyer.platform.Refusal;

/** A rep keeps no more. */
public final class ShortcutsTooMany extends Refusal {
  public ShortcutsTooMany() {
    super(Kind.CONFLICT, "shortcut.too-many", "You have 200 shortcuts. Delete one first.");
  }
}
