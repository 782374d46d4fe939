package io.foyer.search.control;

import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a visitor asked in a conversation, and what a rep answered to it. */
record Exchange(String asked, String answer) {
  // Shorter ones are a yes or a thank-you; longer ones are no message.
  private static final int LEAST = 20;
  private static final int LONGEST = 1_200;

  // A question stands at the end of what was said.
  private static final int LONGEST_QUESTION = 300;

  // It is said to one person, whose name may be known from its own words alone.
  private static final Pattern SALUTATION =
      Pattern.compile(
          "^(?i:hi|hello|hey|dear|hallo|liebe[rs]?|guten (?:tag|morgen|abend)|bonjour|bonsoir|salut"
              + "|hola|ol[aá]|good (?:morning|afternoon|evening))"
              + "(?:\\s+\\p{Lu}[\\p{L}.'-]*){0,3}\\s*[,!.:–-]\\s*|^\\S{1,12}(?:様|さん)[、,]\\s*");

  /** All of a log, in the order in which they were said; what was automated answers nothing. */
  static List<Exchange> of(List<Entry> log) {
    var found = new ArrayList<Exchange>();
    var asked = new ArrayList<String>();
    var answer = new ArrayList<String>();
    for (var entry : log) {
      if (isSaid(entry, Author.Kind.VISITOR)) {
        close(asked, answer, found);
        asked.add(entry.text().orElse(""));
      } else if (isSaid(entry, Author.Kind.REP) && !entry.isAutomated() && !asked.isEmpty()) {
        answer.add(entry.text().orElse(""));
      }
    }
    close(asked, answer, found);
    return found;
  }

  /** The visitor goes on speaking: what was answered so far is whole. */
  private static void close(List<String> asked, List<String> answer, List<Exchange> found) {
    var said = SALUTATION.matcher(String.join("\n", answer).strip()).replaceFirst("");
    if (said.length() >= LEAST && said.length() <= LONGEST) {
      var question = String.join(" ", asked).strip();
      var begin = Math.max(0, question.length() - LONGEST_QUESTION);
      found.add(new Exchange(question.substring(begin), said));
    }
    if (!answer.isEmpty()) {
      asked.clear();
      answer.clear();
    }
  }

  private static boolean isSaid(Entry entry, Author.Kind by) {
    return entry.kind() == EntryKind.MESSAGE
        && entry.file().isEmpty()
        && entry.author().kind() == by;
  }
}
