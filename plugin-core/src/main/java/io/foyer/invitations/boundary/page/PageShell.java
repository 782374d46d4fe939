package io.foyer.invitations.boundary.page;

import io.foyer.access.entity.Secret;
import io.foyer.configuration.entity.Branding;
import io.foyer.platform.HtmlText;
import io.foyer.platform.mail.MailTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands around each page of a guest: the head, the colours of the site, the company's name.
 *
 * @param html to be sent with the policy
 * @param policy names the one style sheet; nothing else is loaded, and no script runs
 */
record PageShell(String html, String policy) {
  private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");
  private static final String STYLE = read();

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <meta name="referrer" content="no-referrer">
      <title>%s</title>
      <style nonce="%s">
      %s</style>
      </head>
      <body>
      <main>
      %s%s</main>
      </body>
      </html>
      """;

  /**
   * @param company empty where nobody says whose page it is
   * @param branding null for the colours that Foyer comes with
   * @param body whose foreign parts are escaped
   */
  static PageShell of(
      Locale locale, String title, String company, @Nullable Branding branding, String body) {
    var nonce = Secret.made().value();
    var brand =
        company.isBlank()
            ? ""
            : "<p class=\"brand\"><i aria-hidden=\"true\"></i><bdi>"
                + HtmlText.escaped(company)
                + "</bdi></p>\n";
    var page =
        PAGE.formatted(
            HtmlText.escaped(locale.toLanguageTag()),
            HtmlText.escaped(title),
            nonce,
            style(branding),
            brand,
            body);
    return new PageShell(
        page,
        "default-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none';"
            + " style-src 'nonce-"
            + nonce
            + "'");
  }

  /** The languages that a browser asks for, the first that is spoken; else English. */
  static Locale locale(@Nullable String wanted) {
    var first = wanted == null ? "" : wanted.split("[,;]", 2)[0].strip();
    return MailTexts.in(first).locale();
  }

  private static String style(@Nullable Branding branding) {
    var set = branding == null ? "" : branding.color();
    var fill = COLOR.matcher(set).matches() ? set : "#1f5c4d";
    var onWhite = BrandInk.contrastWithWhite(fill);
    return STYLE
        .replace("{fill}", fill)
        .replace("{ink}", onWhite >= BrandInk.READABLE ? "#fff" : "#000")
        .replace("{mark}", onWhite >= BrandInk.READABLE ? fill : "#181818")
        .replace(
            "{radius}", String.valueOf(branding == null ? 8 : Math.min(branding.radius(), 22)));
  }

  private static String read() {
    try (var file =
        Objects.requireNonNull(PageShell.class.getResourceAsStream("/meeting/page.css"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
