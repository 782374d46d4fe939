package io.foyer.salesforce.sandbox.web;

/** The frame of every page for people. Nothing foreign is loaded and nothing is scripted. */
public final class Html {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none';"
          + " frame-ancestors 'none'";

  private Html() {}

  /** Text as it may stand in a page or in a quoted attribute. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /**
   * A page.
   *
   * @param body HTML, with all texts escaped
   */
  public static Answer page(int status, String title, String body) {
    var html =
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <link rel="stylesheet" href="/assets/pages.css">
        <link rel="icon" href="data:,">
        </head>
        <body>
        %s
        </body>
        </html>
        """
            .formatted(escape(title), body);
    return Answer.html(status, html)
        .with("Content-Security-Policy", POLICY)
        .with("X-Content-Type-Options", "nosniff")
        .with("Referrer-Policy", "same-origin")
        .with("Cache-Control", "no-store");
  }
}
