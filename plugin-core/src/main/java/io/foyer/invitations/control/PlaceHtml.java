package io.foyer.invitations.control;

import io.foyer.platform.HtmlText;
import java.util.regex.Pattern;

/** Words of a meeting within a page: lines stay lines, and an address alone can be followed. */
public final class PlaceHtml {
  private static final Pattern LINK = Pattern.compile("https?://[^\\s\"'<>]+");

  private PlaceHtml() {}

  public static String of(String words) {
    var escaped = HtmlText.escaped(words);
    return LINK.matcher(words).matches()
        ? "<a href=\"" + escaped + "\" rel=\"noopener noreferrer\">" + escaped + "</a>"
        : escaped.replace("\n", "<br>");
  }
}
