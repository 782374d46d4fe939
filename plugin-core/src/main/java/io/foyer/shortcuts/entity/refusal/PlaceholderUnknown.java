package io.foyer.shortcuts.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** The text leaves something to be filled in that nobody knows. */
public final class PlaceholderUnknown extends Refusal {
  public PlaceholderUnknown(String placeholder) {
    super(
        Kind.INVALID,
        "shortcut.placeholder-unknown",
        "There is no such placeholder.",
        Map.of("placeholder", placeholder));
  }
}
