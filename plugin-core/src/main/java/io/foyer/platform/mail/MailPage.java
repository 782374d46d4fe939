package io.foyer.platform.mail;

import io.foyer.platform.HtmlText;
import java.util.Locale;

/**
 * The formatted form of a mail.
 *
 * <p>Whatever is put in as words is escaped; only {@link #html} takes what is HTML already.
 */
public final class MailPage {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <meta name="color-scheme" content="light dark">
      <title>%s</title>
      </head>
      <body style="margin:0;padding:24px;font:16px/24px sans-serif">
      <div style="max-width:600px;margin:0 auto">
      %s</div>
      </body>
      </html>
      """;

  private final StringBuilder body = new StringBuilder();

  public MailPage paragraph(String words) {
    return html("<p style=\"margin:0 0 16px\">" + HtmlText.escaped(words) + "</p>\n");
  }

  /** Said by the way. */
  public MailPage small(String words) {
    return html(
        "<p style=\"margin:16px 0 0;font-size:13px;line-height:18px;opacity:.75\">"
            + HtmlText.escaped(words)
            + "</p>\n");
  }

  /** What somebody reads off and types. */
  public MailPage large(String words) {
    return html(
        "<p style=\"margin:0 0 16px;font:600 32px/40px monospace;letter-spacing:4px\">"
            + HtmlText.escaped(words)
            + "</p>\n");
  }

  /** HTML whose foreign parts are escaped already. */
  public MailPage html(String safe) {
    body.append(safe);
    return this;
  }

  public String page(Locale locale, String title) {
    return PAGE.formatted(HtmlText.escaped(locale.toLanguageTag()), HtmlText.escaped(title), body);
  }
}
