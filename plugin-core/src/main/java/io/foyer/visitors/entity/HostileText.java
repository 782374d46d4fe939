package io.foyer.visitors.entity;

import org.jspecify.annotations.Nullable;

/** Text from a browser made fit to keep and to show: one line, no controls, of limited length. */
public final class HostileText {

  private HostileText() {}

  /** The text in at most {@code limit} characters; no surrogate pair is cut in half. */
  public static String clean(String text, int limit) {
    StringBuilder kept = new StringBuilder(Math.min(text.length(), limit));
    for (int at = 0; at < text.length(); ) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (kept.length() + Character.charCount(point) > limit) {
        break;
      }
      append(kept, point);
    }
    return kept.toString().strip();
  }

  /** As {@link #clean}; null when nothing is left. */
  public static @Nullable String cleanOrNull(@Nullable String text, int limit) {
    if (text == null) {
      return null;
    }
    String kept = clean(text, limit);
    return kept.isEmpty() ? null : kept;
  }

  private static void append(StringBuilder kept, int point) {
    if (point == '\n' || point == '\r' || point == '\t') {
      kept.append(' ');
    } else if (isHarmless(point)) {
      kept.appendCodePoint(point);
    }
  }

  private static boolean isHarmless(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
          false;
      // Direction overrides can make one name look like another; joiners belong to scripts.
      case Character.FORMAT -> point == 0x200C || point == 0x200D;
      default -> true;
    };
  }
}
