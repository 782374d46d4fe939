package io.foyer.invitations.control;

import java.util.stream.Collectors;

/**
 * Breaks the lines of iCalendar after 75 octets.
 *
 * <p>The library counts characters, and breaks within one that is a pair.
 */
final class Folds {
  private static final int OCTETS = 75;
  private static final String BREAK = "\r\n ";

  private Folds() {}

  /**
   * @param unfolded lines that end with CRLF
   */
  static String of(String unfolded) {
    return unfolded.lines().map(line -> folded(line) + "\r\n").collect(Collectors.joining());
  }

  private static String folded(String line) {
    var folded = new StringBuilder(line.length() + BREAK.length());
    int used = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      if (used + octets(point) > OCTETS) {
        folded.append(BREAK);
        used = 1;
      }
      folded.appendCodePoint(point);
      used += octets(point);
      at += Character.charCount(point);
    }
    return folded.toString();
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
