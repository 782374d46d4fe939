package io.foyer.visitors.control;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Knows machines that say what they are.
 *
 * <p>Well-behaved crawlers, previews and checks name themselves in the user agent; most of them by
 * one of a few words. A browser without a window is not among them: people's own tests use it.
 */
public final class Crawlers {
  private static final Pattern WORDS =
      Pattern.compile(
          // Machines name a page where one reads about them; no browser does.
          "https?://|aiohttp|nutch|httpunit|httrack"
              // "bot" ends a word, as in Googlebot, bingbot, AdsBot-Google; "Cubot" is a phone.
              + "|(?<!cu)bot(?:[^a-z]|$)|crawl|spider|slurp|archiver|scrap(?:er|y)|fetcher|validator"
              + "|facebookexternalhit|meta-externalagent|embedly|preview|whatsapp/|skypeuripreview"
              + "|lighthouse|pagespeed|gtmetrix|pingdom|uptime|statuscake|datadog|newrelic"
              + "|google-read-aloud|google web|googleother|google-extended|mediapartners-google"
              + "|feedly|ia_archiver|perplexity|claude-web|anthropic-ai|chatgpt-user"
              + "|curl/|wget/|python-|java/|go-http-client|okhttp|libwww|httpclient|axios/|node-fetch",
          Pattern.CASE_INSENSITIVE);

  private Crawlers() {}

  /** Whether the user agent names a machine; none at all does too, browsers always send one. */
  public static boolean isOne(@Nullable String userAgent) {
    return userAgent == null || userAgent.isBlank() || WORDS.matcher(userAgent).find();
  }
}
