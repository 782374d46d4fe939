package io.foyer.files.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The name under which a file is shown and saved.
 *
 * <p>It is what stands behind the last slash of what the sender's machine said, without signs that
 * nobody sees or that turn the direction of reading, and it ends as its content says: {@code
 * invoice.exe} with a PDF in it is {@code invoice.exe.pdf}.
 */
public record FileName(String value) {
  /** In characters, the ending included; the column holds twice as many units. */
  public static final int LONGEST = 120;

  private static final int LONGEST_GIVEN = 2_000;
  private static final String NAMELESS = "file";

  /** Join letters of Persian and Hindi, and the parts of an emoji. */
  private static final String JOINERS = "\u200c\u200d";

  /**
   * @param endings those that files of this kind have, each with its dot, the usual one first
   */
  public static FileName of(String given, List<String> endings) {
    var cleaned = cleaned(given.substring(0, Math.min(given.length(), LONGEST_GIVEN)));
    var name = cleaned.isEmpty() ? NAMELESS : cleaned;
    var fits = endings.isEmpty() || endings.stream().anyMatch(lower(name)::endsWith);
    var ending = fits ? ending(name) : endings.get(0);
    var stem = fits ? name.substring(0, name.length() - ending.length()) : name;
    return new FileName(cut(stem, LONGEST - ending.length()) + ending);
  }

  private static String cleaned(String given) {
    var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    var kept = new StringBuilder(last.length());
    last.codePoints().filter(FileName::isKept).forEach(kept::appendCodePoint);
    return Normalizer.normalize(kept, Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .replaceAll("^[. ]+|[. ]+$", "");
  }

  private static boolean isKept(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> JOINERS.indexOf(point) >= 0;
      default -> true;
    };
  }

  private static String ending(String name) {
    var dot = name.lastIndexOf('.');
    var ending = dot < 0 ? "" : name.substring(dot);
    return ending.length() < LONGEST / 2 ? ending : "";
  }

  private static String cut(String text, int most) {
    var length = text.codePointCount(0, text.length());
    return length <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
