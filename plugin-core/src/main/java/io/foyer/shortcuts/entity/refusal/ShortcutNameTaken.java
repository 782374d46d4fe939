package io.foyer.shortcuts.entity.refusal;

import io.foyer.platform.Refusal;

/** The rep has another text of that name. */
public final class ShortcutNameTaken extends Refusal {
  public ShortcutNameTaken() {
    super(Kind.CONFLICT, "shortcut.name-taken", "You have a shortcut of that name.");
  }
}
