package io.foyer.search.entity;

import java.text.Normalizer;
import java.util.Locale;

/** Letters as they are compared: case, width and ligatures make no difference. */
public final class Plain {
  private Plain() {}

  public static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
