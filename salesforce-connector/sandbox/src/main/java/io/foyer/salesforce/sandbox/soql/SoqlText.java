package io.foyer.salesforce.sandbox.soql;

/** The texts inside a query's quotes, and the two escapes that the parser does not know. */
final class SoqlText {
  // Private characters stand for \_ and \% while the text is inside the parser.
  private static final char UNDERSCORE = '\uE000';
  private static final char PERCENT = '\uE001';

  private SoqlText() {}

  static String shielded(String query) {
    var text = new StringBuilder(query.length());
    for (int i = 0; i < query.length(); i++) {
      char c = query.charAt(i);
      char next = i + 1 < query.length() ? query.charAt(i + 1) : '\0';
      if (c == '\\' && (next == '_' || next == '%')) {
        text.append(next == '_' ? UNDERSCORE : PERCENT);
        i++;
      } else if (c == '\\' && next != '\0') {
        text.append(c).append(next);
        i++;
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** What a quoted text means; the shielded characters stay, for LIKE to tell them apart. */
  static String unquoted(String literal) {
    var inner = literal.substring(1, literal.length() - 1);
    var text = new StringBuilder(inner.length());
    for (int i = 0; i < inner.length(); i++) {
      char c = inner.charAt(i);
      if (c != '\\' || i + 1 == inner.length()) {
        text.append(c);
        continue;
      }
      char next = inner.charAt(++i);
      if (next == 'u') {
        text.append((char) Integer.parseInt(inner.substring(i + 1, i + 5), 16));
        i += 4;
      } else {
        text.append(escaped(next));
      }
    }
    return text.toString();
  }

  private static char escaped(char c) {
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> c;
    };
  }

  /** For comparison by equality: a shielded character is the character itself. */
  static String plain(String text) {
    return text.replace(UNDERSCORE, '_').replace(PERCENT, '%');
  }

  /** For LIKE with a backslash as escape. */
  static String pattern(String text) {
    return text.replace("\\", "\\\\")
        .replace(String.valueOf(UNDERSCORE), "\\_")
        .replace(String.valueOf(PERCENT), "\\%");
  }
}
