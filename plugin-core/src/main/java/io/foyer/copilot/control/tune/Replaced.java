package io.foyer.copilot.control.tune;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces words and keeps how they begin. */
final class Replaced {
  private Replaced() {}

  static String all(String text, Pattern pattern, Function<MatchResult, String> by) {
    return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
  }

  /** The word with a capital where the original has one. */
  static String cased(String original, String word) {
    if (original.length() > 1 && original.equals(original.toUpperCase(Locale.ROOT))) {
      return word.toUpperCase(Locale.ROOT);
    }
    var isCapital = !original.isEmpty() && Character.isUpperCase(original.charAt(0));
    return isCapital && !word.isEmpty()
        ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
        : word;
  }
}
