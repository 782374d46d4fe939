package io.foyer.copilot.control.knowledge;

import io.foyer.conversations.entity.MessageText;
import io.foyer.copilot.entity.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file of markdown, with a head of {@code title}, {@code link} and {@code keywords} between lines
 * of {@code ---} where it has one.
 *
 * <p>Its words are quoted to visitors: images, comments and links that lead nowhere outside the
 * file's own place keep their words alone.
 */
final class Article {
  private static final String FENCE = "---";
  private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]*)]\\([^)\\n]*\\)");
  private static final Pattern NEAR_LINK =
      Pattern.compile("\\[([^\\]\\n]+)]\\((?!https?://|mailto:|tel:)[^)\\n]*\\)");
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  private final Map<String, String> head = new HashMap<>();
  private final List<String> lines;
  private final String fileName;

  private Article(String fileName, List<String> lines) {
    this.fileName = fileName;
    this.lines = lines;
  }

  static Article of(String fileName, String markdown) {
    var text = COMMENT.matcher(MessageText.cleaned(markdown)).replaceAll("");
    text = IMAGE.matcher(text).replaceAll("$1");
    text = NEAR_LINK.matcher(text).replaceAll("$1");
    var article = new Article(fileName, new ArrayList<>(List.of(text.split("\\n", -1))));
    article.readHead();
    return article;
  }

  List<String> lines() {
    return lines;
  }

  String keywords() {
    return head.getOrDefault("keywords", "");
  }

  Source source() {
    var title = Optional.ofNullable(head.get("title")).or(this::firstHeading).orElse(fileName);
    return new Source(title, link(head.get("link")));
  }

  private Optional<String> firstHeading() {
    return lines.stream()
        .filter(line -> line.startsWith("# "))
        .map(line -> line.substring(2).strip())
        .filter(title -> !title.isEmpty())
        .findFirst();
  }

  private void readHead() {
    if (!lines.get(0).strip().equals(FENCE)) {
      return;
    }
    int end = 1;
    while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
      end++;
    }
    if (end == lines.size()) {
      return;
    }
    for (var line : lines.subList(1, end)) {
      var colon = line.indexOf(':');
      if (colon > 0 && colon + 1 < line.length()) {
        head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
      }
    }
    lines.subList(0, end + 1).clear();
  }

  /** What is no whole address of the web is none. */
  private static @Nullable String link(@Nullable String written) {
    try {
      var isWeb = written != null && written.matches("https?://.+");
      return isWeb ? new URI(written).toASCIIString() : null;
    } catch (URISyntaxException noAddress) {
      return null;
    }
  }
}
