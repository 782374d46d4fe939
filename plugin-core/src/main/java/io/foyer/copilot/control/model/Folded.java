package io.foyer.copilot.control.model;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text as it is compared, not as it is shown: signs that look alike are one, whatever keyboard or
 * model they are from.
 */
final class Folded {
  // They set the digits of one number apart; folded they would be spaces between two.
  private static final Pattern GAP =
      Pattern.compile("(?<=\\p{Nd})[\\u2009\\u00a0\\u202f](?=\\p{Nd})");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

  private Folded() {}

  static String of(String text) {
    var seen = UNSEEN.matcher(GAP.matcher(text).replaceAll("")).replaceAll("");
    var folded = new StringBuilder(seen.length());
    Normalizer.normalize(seen, Form.NFKC)
        .codePoints()
        .map(Folded::western)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** The same in small letters. */
  static String small(String text) {
    return of(text).toLowerCase(Locale.ROOT);
  }

  private static int western(int point) {
    return Character.isDigit(point) ? '0' + Character.digit(point, 10) : point;
  }
}
