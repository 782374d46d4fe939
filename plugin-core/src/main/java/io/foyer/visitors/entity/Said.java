package io.foyer.visitors.entity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that a visitor said of itself.
 *
 * @param noted which rep took it down; null where the visitor typed it itself
 */
public record Said(Field field, String value, Details.@Nullable Noted noted) {

  /** What it is about. */
  public enum Field {
    NAME,
    EMAIL,
    COMPANY,
    PHONE;

    /** As clients name it. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
