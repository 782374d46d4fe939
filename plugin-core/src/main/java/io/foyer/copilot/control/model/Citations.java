package io.foyer.copilot.control.model;

import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers of passages that a model puts behind its statements; visitors never see them. */
final class Citations {
  private static final Pattern MARK =
      Pattern.compile("\\s?\\[(\\d{1,2}(?:\\s?,\\s?\\d{1,2})*)](?!\\()");
  private static final Pattern BEGUN = Pattern.compile("\\s?\\[[\\d, ]*$");

  private Citations() {}

  /** Those that there are, in the order in which they are named; empty where none is. */
  static List<Passage> of(String text, List<Passage> passages) {
    var cited = new LinkedHashSet<Passage>();
    MARK.matcher(text)
        .results()
        .flatMap(found -> List.of(found.group(1).split("\\s?,\\s?", -1)).stream())
        .map(Integer::parseInt)
        .filter(number -> number >= 1 && number <= passages.size())
        .forEach(number -> cited.add(passages.get(number - 1)));
    return List.copyOf(cited);
  }

  /** The text without them, also without one that has only begun. */
  static String hidden(String text) {
    var shown = BEGUN.matcher(MARK.matcher(text).replaceAll("")).replaceFirst("").strip();
    return Prompts.NO_ANSWER.startsWith(shown) || shown.startsWith(Prompts.NO_ANSWER) ? "" : shown;
  }

  /** Below it, where a visitor can read on. */
  static String withWay(String text, List<Source> sources) {
    for (var source : sources) {
      var link = source.link();
      if (link != null) {
        var way = "\n\n[" + source.title().replaceAll("[\\[\\]\\\\]", "") + "](" + link + ")";
        return text.contains(link) ? text : text + way;
      }
    }
    return text;
  }
}
