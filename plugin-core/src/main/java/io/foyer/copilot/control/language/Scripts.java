package io.foyer.copilot.control.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Scripts that only one language of the web is written in. */
final class Scripts {
  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.of(
          UnicodeScript.HIRAGANA, "ja",
          UnicodeScript.KATAKANA, "ja",
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.THAI, "th",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.GEORGIAN, "ka",
          UnicodeScript.ARMENIAN, "hy",
          UnicodeScript.TAMIL, "ta");
  // A lone sign is an emoticon or a formula; three in ten still leave room for names in Latin.
  private static final int LEAST = 2;
  private static final double SHARE = 0.3;

  // A few signs may be Japanese without kana: a name, a greeting.
  private static final int LEAST_OF_CHINESE = 6;

  private Scripts() {}

  /** Chinese signs stand in Japanese too, so they tell only where nothing tells Japanese. */
  static Optional<String> languageOf(String words) {
    var letters = words.codePoints().filter(Character::isLetter).toArray();
    for (var one : ONE_LANGUAGE.keySet()) {
      if (count(letters, one) >= Math.max(LEAST, leastOf(one, letters.length))) {
        return Optional.ofNullable(ONE_LANGUAGE.get(one));
      }
    }
    var isChinese = count(letters, UnicodeScript.HAN) >= Math.max(LEAST, letters.length * SHARE);
    return isChinese && letters.length >= LEAST_OF_CHINESE ? Optional.of("zh") : Optional.empty();
  }

  /** Half of what Japanese is written in is Chinese signs. */
  private static double leastOf(UnicodeScript script, int letters) {
    var isKana = script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
    return letters * (isKana ? SHARE / 3 : SHARE);
  }

  private static long count(int[] letters, UnicodeScript script) {
    return Arrays.stream(letters).filter(letter -> UnicodeScript.of(letter) == script).count();
  }
}
