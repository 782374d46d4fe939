package io.foyer.configuration.control.reading;

import java.util.regex.Pattern;

/**
 * Takes out of a text what cannot be seen and could make it look like another one.
 *
 * <p>Markup and formulas stay as they are: they are text wherever they are shown.
 */
final class Plain {

  // Controls but line breaks and tabs; marks that turn the direction of what follows; halves of
  // characters. Joiners belong to scripts and stay.
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}&&[^\\n"
              + "\\r"
              + "\\t]]|[\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]|\\p{Cs}");

  private Plain() {}

  static String text(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }
}
