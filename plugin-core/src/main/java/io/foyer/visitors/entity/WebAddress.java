package io.foyer.visitors.entity;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An http or https address as a browser reports it.
 *
 * <p>Read leniently, since real addresses hold characters that {@link java.net.URI} refuses; a name
 * and password in it are dropped.
 *
 * @param url the whole, cleaned
 * @param path begins with a slash, without query and fragment
 */
public record WebAddress(String url, String host, String path, String query) {

  /** Longer addresses are cut, as they are kept: no browser's address bar shows more. */
  public static final int LIMIT = 2048;

  /** Empty for everything that is not http or https, {@code javascript:} above all. */
  public static Optional<WebAddress> of(@Nullable String raw) {
    if (raw == null) {
      return Optional.empty();
    }
    String text = HostileText.clean(raw, LIMIT).replace(" ", "%20");
    int colon = text.indexOf("://");
    String scheme = colon < 0 ? "" : text.substring(0, colon).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.empty();
    }
    return parsed(scheme, text.substring(colon + 3));
  }

  private static Optional<WebAddress> parsed(String scheme, String rest) {
    int end = firstOf(rest, "/?#\\", rest.length());
    String authority = rest.substring(0, end);
    String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    String site = scheme + "://" + host;
    if (host.isEmpty() || site.length() >= LIMIT) {
      return Optional.empty();
    }
    // Blanks and capital letters may have grown since the text was cut.
    String tail = HostileText.clean(rest.substring(end), LIMIT - site.length());
    int pathEnd = firstOf(tail, "?#", tail.length());
    String path = pathEnd == 0 ? "/" : tail.substring(0, pathEnd);
    int hash = firstOf(tail, "#", tail.length());
    String query = pathEnd < hash ? tail.substring(pathEnd + 1, hash) : "";
    return Optional.of(new WebAddress(site + tail, host, path, query));
  }

  private static int firstOf(String text, String ends, int otherwise) {
    for (int at = 0; at < text.length(); at++) {
      if (ends.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return otherwise;
  }

  /** The query's parameters, names in lower case; of a repeated one the first. */
  public Map<String, String> parameters() {
    Map<String, String> found = new LinkedHashMap<>();
    for (String pair : query.split("&", 64)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        String name = decoded(pair.substring(0, equals)).toLowerCase(Locale.ROOT);
        found.putIfAbsent(name, decoded(pair.substring(equals + 1)));
      }
    }
    return found;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException brokenEscape) {
      return text;
    }
  }
}
