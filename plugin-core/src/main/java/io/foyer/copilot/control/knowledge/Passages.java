package io.foyer.copilot.control.knowledge;

import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Cuts articles into passages: each stands in one part of its article and is short enough for a
 * message.
 */
public final class Passages {
  /** Two short paragraphs: more is not read in a chat. */
  private static final int AIM = 600;

  private static final int LONGEST = 1_200;
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  private static final Pattern TABLE_LINE = Pattern.compile("[|\\s:-]+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?。])\\s+");

  private final Source source;
  private final String keywords;
  private final Set<String> readers;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private String heading = "";

  private Passages(Source source, String keywords, Set<String> readers) {
    this.source = source;
    this.keywords = keywords;
    this.readers = readers;
  }

  static List<Passage> of(Article article) {
    var cutting = new Passages(article.source(), article.keywords(), Set.of());
    cutting.cut(article.lines());
    return List.copyOf(cutting.passages);
  }

  /**
   * Those of a page of the web, or of a part of one.
   *
   * @param readers the languages of those for whom it is meant; empty for all
   */
  public static List<Passage> ofHtml(Source source, String html, Set<String> readers) {
    var cutting = new Passages(source, "", readers);
    cutting.cut(List.of(HtmlWords.markdown(html).split("\\n", -1)));
    return List.copyOf(cutting.passages);
  }

  private void cut(List<String> lines) {
    var block = new StringBuilder();
    var isCode = false;
    for (var line : lines) {
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
      passages.add(new Passage(source, heading, keywords, part, readers));
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
