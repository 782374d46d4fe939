package io.foyer.copilot.control.language;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Codes of languages, each language with one of them. */
public final class LanguageCode {
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");
  // Old codes, and the two ways to write Norwegian, of which readers of one read the other.
  private static final Map<String, String> SAME =
      Map.of("iw", "he", "in", "id", "ji", "yi", "no", "nb", "nn", "nb", "fil", "tl");

  private LanguageCode() {}

  /** Of a tag such as {@code pt-BR}; empty where it is none. */
  public static String of(String tag) {
    var first = tag.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
    return is(first) ? SAME.getOrDefault(first, first) : "";
  }

  public static boolean is(String word) {
    return CODE.matcher(word).matches();
  }
}
