package io.foyer.copilot.control.tune;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What of a text is never changed: addresses, code, what is quoted, placeholders, marks of
 * formatting, numbers, and names that are known.
 */
final class Guarded {
  private static final String ALWAYS =
      "```[\\s\\S]*?(?:```|$)|`[^`\\n]*`" // code
          + "|\\]\\([^)\\n]*\\)" // where a link leads
          + "|(?:https?://|www\\.|mailto:|tel:)[^\\s<>]+" // addresses
          + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
          + "|\\b[\\w-]+(?:\\.[\\w-]+)+(?:/[^\\s<>]*)?" // example.com, 3.5
          + "|\"[^\"\\n]*\"|“[^”\\n]*”|«[^»\\n]*»" // what somebody else said
          + "|\\{[^{}\\n]*\\}" // placeholders
          + "|(?m:^)>[^\\n]*" // quotes
          + "|[€$£¥]?\\d[\\d.,:/%-]*" // numbers, amounts, dates
          + "|[*_~]{1,3}|(?m:^)\\s*(?:[-+]|\\d+[.)]|#{1,6})\\s"; // marks

  private final Pattern pattern;

  private Guarded(Pattern pattern) {
    this.pattern = pattern;
  }

  /** A stretch of a text. */
  record Stretch(String text, boolean isGuarded) {}

  /**
   * @param names as somebody spells them; whole words are compared, in any case
   */
  static Guarded names(Collection<String> names) {
    var known =
        names.stream()
            .filter(name -> name.length() > 1)
            .sorted((one, two) -> two.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    var all = known.isEmpty() ? ALWAYS : "(?<!\\w)(?iu:" + known + ")(?!\\w)|" + ALWAYS;
    return new Guarded(Pattern.compile(all, Pattern.UNICODE_CHARACTER_CLASS));
  }

  /** The text in stretches, which together are the text. */
  List<Stretch> cut(String text) {
    var stretches = new ArrayList<Stretch>();
    int from = 0;
    for (MatchResult found : pattern.matcher(text).results().toList()) {
      if (found.start() > from) {
        stretches.add(new Stretch(text.substring(from, found.start()), false));
      }
      if (found.end() > found.start()) {
        stretches.add(new Stretch(found.group(), true));
      }
      from = Math.max(from, found.end());
    }
    if (from < text.length()) {
      stretches.add(new Stretch(text.substring(from), false));
    }
    return stretches;
  }
}
