package io.foyer.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/** What the person who starts Foyer may choose; a wrong value is refused with its name. */
record LaunchSettings(
    int port, int salesforcePort, Path data, URI publicUrl, Optional<URI> realSalesforce) {

  static LaunchSettings from(Function<String, Optional<String>> property) {
    int port = port(property, "foyer.port", 8080);
    var data = Path.of(property.apply("foyer.data").orElse(".foyer")).toAbsolutePath().normalize();
    var publicUrl = url(property, "foyer.public-url").orElse(local(port));
    int salesforcePort = port(property, "foyer.salesforce.port", 8181);
    return new LaunchSettings(
        port, salesforcePort, data, publicUrl, url(property, "foyer.salesforce.url"));
  }

  /** Reads a system property, else its environment variable; blank counts as not given. */
  static Optional<String> given(String key) {
    return Optional.ofNullable(System.getProperty(key))
        .or(() -> Optional.ofNullable(System.getenv(FoyerServerBuilder.variable(key))))
        .filter(value -> !value.isBlank());
  }

  private static URI local(int port) {
    return URI.create("http://localhost:" + port);
  }

  private static int port(Function<String, Optional<String>> property, String key, int otherwise) {
    var text = property.apply(key).orElse(String.valueOf(otherwise));
    try {
      int port = Integer.parseInt(text);
      if (port > 0 && port < 65_536) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // refused below, in the same words
    }
    throw new CannotStart(
        "foyer cannot start: " + key + " is \"" + text + "\": give a port between 1 and 65535");
  }

  private static Optional<URI> url(Function<String, Optional<String>> property, String key) {
    return property
        .apply(key)
        .map(
            text -> {
              if (!text.matches("https?://[^/\\s]+/?")) {
                throw new CannotStart(
                    "foyer cannot start: "
                        + key
                        + " is \""
                        + text
                        + "\": give an address such as https://chat.example.com");
              }
              return URI.create(text.replaceAll("/$", ""));
            });
  }
}
