package io.foyer.platform;

/** Words within HTML that Foyer writes itself. */
public final class HtmlText {
  private HtmlText() {}

  /** As they may stand in a page or in a quoted attribute. */
  public static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
