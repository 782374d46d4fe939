package io.foyer.configuration.control.reading;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Judges addresses of web pages. */
final class WebAddresses {

  private static final Pattern DOMAIN =
      Pattern.compile("([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");

  private WebAddresses() {}

  /** A name like {@code acme.com}, in lower case. */
  static boolean isDomain(String text) {
    return DOMAIN.matcher(text).matches();
  }

  /** The origin as browsers write it: lower-case, without a default port or a slash. */
  static Optional<String> origin(String text) {
    return uri(text)
        .filter(uri -> uri.getRawPath().isEmpty() || uri.getRawPath().equals("/"))
        .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
        .filter(uri -> uri.getRawUserInfo() == null)
        .map(WebAddresses::asBrowsersDo);
  }

  static boolean isLink(String text) {
    return uri(text).isPresent();
  }

  private static Optional<URI> uri(String text) {
    try {
      var uri = new URI(text);
      var isWeb =
          "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException broken) {
      return Optional.empty();
    }
  }

  private static String asBrowsersDo(URI uri) {
    var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    var isDefaultPort = uri.getPort() == (scheme.equals("https") ? 443 : 80);
    var port = uri.getPort() < 0 || isDefaultPort ? "" : ":" + uri.getPort();
    return scheme + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port;
  }
}
