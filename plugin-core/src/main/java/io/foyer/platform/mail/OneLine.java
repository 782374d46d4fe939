package io.foyer.platform.mail;

/** Text that may stand in a header: no line ends in it, and nothing else that is not seen. */
final class OneLine {
  private OneLine() {}

  static String of(String text, int limit) {
    // Line and paragraph separators end a line for some readers too.
    var line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
    if (line.length() <= limit) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(limit - 1)) ? limit - 1 : limit;
    return line.substring(0, end);
  }
}
