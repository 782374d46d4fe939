package io.foyer.copilot.control.knowledge;

import io.foyer.conversations.entity.MessageText;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Reads HTML as the markdown of messages: headings, paragraphs, lists, rows of tables, and links to
 * other places of the web.
 *
 * <p>What is not for reading goes, with all that is in it: scripts, forms, what leads about a
 * website, what is hidden.
 */
final class HtmlWords implements NodeFilter {
  private static final String NOT_READ =
      "script, style, noscript, template, svg, iframe, object, nav, aside, form, button, dialog,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=banner], [role=contentinfo],"
          + " [role=dialog], [role=alert]";
  private static final String AROUND = "header, footer";
  private static final String MAIN = "main, [role=main]";
  // Signs by which messages are formatted, where somebody only wrote them.
  private static final Pattern SIGNS = Pattern.compile("[\\\\*_`\\[\\]]");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s()<>]+");

  private final StringBuilder text = new StringBuilder();

  private HtmlWords() {}

  static String markdown(String html) {
    var page = Jsoup.parse(html);
    page.select(NOT_READ).remove();
    var main = page.select(MAIN);
    if (main.isEmpty()) {
      page.select(AROUND).remove();
    }
    var words = new HtmlWords();
    Node root = main.isEmpty() ? page.body() : main.first();
    if (root != null) {
      root.filter(words);
    }
    return MessageText.cleaned(words.text.toString()).strip();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode written) {
      say(SIGNS.matcher(written.text()).replaceAll("\\\\$0"));
    } else if (node instanceof Element element) {
      return begin(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult begin(Element element) {
    var name = element.normalName();
    var address = element.attr("href");
    if (name.equals("a") && WEB.matcher(address).matches() && !element.text().isBlank()) {
      say("[" + SIGNS.matcher(element.text().strip()).replaceAll("\\\\$0") + "](" + address + ")");
      return FilterResult.SKIP_CHILDREN;
    }
    if (name.matches("h[1-6]")) {
      newBlock();
      say("#".repeat(name.charAt(1) - '0') + " " + element.text());
      newBlock();
      return FilterResult.SKIP_CHILDREN;
    }
    switch (name) {
      case "li" -> newLine("- ");
      case "br" -> newLine("");
      case "tr" -> newLine("| ");
      default -> edge(element);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.normalName().matches("td|th")) {
        say(" | ");
      } else {
        edge(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  private void edge(Element element) {
    var isWhole = element.normalName().matches("ul|ol|table");
    if (isWhole || (element.isBlock() && !isInLine(element))) {
      newBlock();
    }
  }

  /** Rows and points are lines: what stands in them begins no paragraph. */
  private static boolean isInLine(Element element) {
    return element.normalName().matches("li|tr|td|th|tbody|thead|tfoot")
        || element.closest("li, tr") != null;
  }

  private void say(String words) {
    var spaced = words.replaceAll("\\s+", " ");
    text.append(isAtStart() ? spaced.stripLeading() : spaced);
  }

  private boolean isAtStart() {
    return text.length() == 0 || text.charAt(text.length() - 1) == '\n';
  }

  private void newLine(String begin) {
    if (!isAtStart()) {
      text.append('\n');
    }
    text.append(begin);
  }

  private void newBlock() {
    if (!isAtStart()) {
      text.append('\n');
    }
    if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
      text.append('\n');
    }
  }
}
