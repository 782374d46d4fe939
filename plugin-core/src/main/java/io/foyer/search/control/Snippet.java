package io.foyer.search.control;

import org.jspecify.annotations.Nullable;

/**
 * The words around a hit.
 *
 * @param author who wrote them; null where the visitor never gave a name
 * @param note they stand in a note, which the visitor never saw
 */
public record Snippet(String text, @Nullable String author, boolean byVisitor, boolean note) {
  // On each side of the hit: two lines of a table.
  private static final int AROUND = 80;

  /** The text around that place, cut between characters. */
  static String around(String text, int at) {
    var begin = Math.max(0, at - AROUND);
    var end = Math.min(text.length(), at + 2 * AROUND);
    if (begin > 0 && Character.isLowSurrogate(text.charAt(begin))) {
      begin--;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
      end++;
    }
    return (begin > 0 ? "…" : "")
        + text.substring(begin, end).strip()
        + (end < text.length() ? "…" : "");
  }
}
