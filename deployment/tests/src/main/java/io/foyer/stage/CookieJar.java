package io.foyer.stage;

import java.net.CookieHandler;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Keeps cookies for each host, whatever the port, and sends them back as a browser does.
 *
 * <p>The JDK's own takes a cookie with Max-Age for one of the old RFC 2965 and sends it with quotes
 * and a version, which no browser does.
 */
final class CookieJar extends CookieHandler {
  private final Map<String, Map<String, String>> byHost = new ConcurrentHashMap<>();

  String header(URI address) {
    return byHost.getOrDefault(address.getHost(), Map.of()).entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  @Override
  public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
    String cookies = header(address);
    return cookies.isEmpty() ? Map.of() : Map.of("Cookie", List.of(cookies));
  }

  @Override
  public void put(URI address, Map<String, List<String>> headers) {
    var jar = byHost.computeIfAbsent(address.getHost(), host -> new ConcurrentHashMap<>());
    headers.forEach(
        (name, values) -> {
          if (name != null && name.toLowerCase(Locale.ROOT).equals("set-cookie")) {
            values.forEach(value -> keep(jar, value));
          }
        });
  }

  private static void keep(Map<String, String> jar, String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    if (setCookie.toLowerCase(Locale.ROOT).contains("max-age=0")) {
      jar.remove(pair.substring(0, equals).strip());
    } else {
      jar.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
    }
  }
}
