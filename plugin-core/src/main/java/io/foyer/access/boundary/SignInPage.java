package io.foyer.access.boundary;

import io.foyer.platform.HtmlText;
import io.foyer.platform.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The page that a person sees where signing in did not work, in the language of the browser. */
final class SignInPage {
  private static final List<String> SPOKEN = List.of("en", "es", "fr", "de", "pt", "ja");

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="%1$s">
      <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%2$s – Foyer</title>
      </head>
      <body>
        <main>
          <h1>%2$s</h1>
          <p role="alert">%3$s</p>
          <p><a href="/api/sign-in">%4$s</a></p>
        </main>
      </body>
      </html>
      """;

  private SignInPage() {}

  /**
   * The words are Foyer's own, never a stranger's.
   *
   * @param wanted languages as a browser asks for them
   */
  static String of(Refusal refused, @Nullable String wanted) {
    var language = language(wanted);
    // English has no file of its own: it is the one that all others stand on.
    var words =
        ResourceBundle.getBundle(
            "io.foyer.access.boundary.sign-in",
            Locale.forLanguageTag(language),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return PAGE.formatted(
        language,
        words.getString("title"),
        HtmlText.escaped(said(refused, words)),
        words.getString("again"));
  }

  private static String said(Refusal refused, ResourceBundle words) {
    return words.containsKey(refused.code())
        ? words.getString(refused.code())
        : String.valueOf(refused.getMessage());
  }

  private static String language(@Nullable String wanted) {
    try {
      var ranges = Locale.LanguageRange.parse(wanted == null ? "en" : wanted);
      return Optional.ofNullable(Locale.lookupTag(ranges, SPOKEN)).orElse("en");
    } catch (IllegalArgumentException noLanguages) {
      return "en";
    }
  }
}
