package io.foyer.copilot.entity;

import org.jspecify.annotations.Nullable;

/**
 * Where a draft's words are from.
 *
 * @param link where a visitor can read it; null where it cannot
 * @param inside where the rep can, if that is another place; never shown to a visitor
 */
public record Source(String title, @Nullable String link, @Nullable String inside) {

  /** One that the rep reads where the visitor does. */
  public Source(String title, @Nullable String link) {
    this(title, link, null);
  }
}
