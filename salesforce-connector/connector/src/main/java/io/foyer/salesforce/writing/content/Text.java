package io.foyer.salesforce.writing.content;

import java.util.Locale;

/** Fits texts into fields: what comes from visitors is hostile, and XML bears only some of it. */
final class Text {

  private static final char UNREADABLE = '\uFFFD';
  // A spreadsheet takes a cell that begins so for a formula, and reports are exported.
  private static final String FORMULA = "=+-@";

  private Text() {}

  /** At most that many characters, never half of one, and none that XML refuses. */
  static String cut(String text, int limit) {
    var clean = clean(text);
    if (clean.length() <= limit) {
      return clean;
    }
    var end = Character.isHighSurrogate(clean.charAt(limit - 1)) ? limit - 1 : limit;
    return clean.substring(0, end);
  }

  /** The same for a single word or name, which cannot be taken for a formula either. */
  static String cutName(String text, int limit) {
    return cutProse(text.replaceAll("\\s+", " "), limit);
  }

  /** The same for what may have several lines. */
  static String cutProse(String text, int limit) {
    var stripped = text.strip();
    var isFormula = !stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0;
    return cut(isFormula ? "'" + stripped : stripped, limit);
  }

  /** Without control characters and halves of characters. */
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().filter(Text::isWanted).map(Text::readable).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** An address that fits, without its query where only that is too long; empty for none. */
  static String cutAddress(String address, int limit) {
    var clean = clean(address).strip();
    if (!clean.toLowerCase(Locale.ROOT).matches("(?s)https?://.*")) {
      return "";
    }
    var query = clean.indexOf('?');
    return clean.length() > limit && query > 0
        ? cut(clean.substring(0, query), limit)
        : cut(clean, limit);
  }

  private static boolean isWanted(int code) {
    return code == '\n' || code == '\t' || !Character.isISOControl(code);
  }

  private static int readable(int code) {
    boolean isHalf = code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    return isHalf || code == 0xFFFE || code == 0xFFFF ? UNREADABLE : code;
  }
}
