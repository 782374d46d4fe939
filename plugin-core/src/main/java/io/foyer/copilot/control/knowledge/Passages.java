package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts articles into passages: each stands in one part of its article and is short enough for a
 * message.
 */
final class Passages {
  /** Two short paragraphs: more is not read in a chat. */
  private static final int AIM = 600;

  private static final int LONGEST = 1_200;
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern TABLE_LINE = Pattern.compile("[|\\s:-]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。])\\s+");

  private final Article article;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String heading = "";

  private Passages(Article article) {
    this.article = article;
  }

  static List<Passage> of(Article article) {
    var cutting = new Passages(article);
    cutting.cut();
    return List.copyOf(cutting.passages);
  }

  private void cut() {
    var block = new StringBuilder();
    var isCode = false;
    for (var line : article.lines()) {
      isCode ^= line.startsWith("```");
      var title = HEADING.matcher(line);
      if (!isCode && title.matches()) {
        take(block);
        close();
        heading = title.group(1);
      } else if (!isCode && line.isBlank()) {
        take(block);
      } else {
        block.append(shown(line)).append('\n');
      }
    }
    take(block);
    close();
  }

  /** Adds a block to the open passage, or begins another; what leads to the next stays with it. */
  private void take(StringBuilder block) {
    var text = block.toString().strip();
    block.setLength(0);
    if (text.isEmpty()) {
      return;
    }
    var isFull = open.length() + text.length() > AIM;
    if (isFull && open.length() > 0 && open.charAt(open.length() - 1) != ':') {
      close();
    }
    if (open.length() > 0) {
      open.append("\n\n");
    }
    open.append(text);
  }

  private void close() {
    for (var part : parts(open.toString())) {
      passages.add(new Passage(article.source(), heading, article.keywords(), part));
    }
    open.setLength(0);
  }

  /** Cut between sentences, else between words, where it is too long for a message. */
  private static List<String> parts(String text) {
    if (text.length() <= LONGEST) {
      return text.isBlank() ? List.of() : List.of(text);
    }
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (var sentence : SENTENCE_END.split(text, -1)) {
      for (int from = 0; from < sentence.length(); from += LONGEST) {
        var piece = sentence.substring(from, Math.min(sentence.length(), from + LONGEST));
        if (part.length() > 0 && part.length() + piece.length() > AIM) {
          parts.add(part.toString());
          part.setLength(0);
        }
        part.append(part.length() == 0 ? "" : " ").append(piece);
      }
    }
    parts.add(part.toString());
    return parts;
  }

  /** Messages have no tables: a row is a line. */
  private static String shown(String line) {
    if (!line.startsWith("|")) {
      return line;
    }
    if (TABLE_LINE.matcher(line).matches()) {
      return "";
    }
    return "- " + line.strip().replaceAll("^\\||\\|$", "").strip().replaceAll("\\s*\\|\\s*", ", ");
  }
}
