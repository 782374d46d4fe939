package io.foyer.salesforce.sandbox.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request, read to its end.
 *
 * @param path as sent, percent-encoding included
 * @param headers by lower-case name
 * @param values the path's placeholders, decoded
 */
public record Call(
    String method,
    String path,
    String query,
    Map<String, String> headers,
    Map<String, String> values,
    Body body) {

  /** What came with the request, and from where. */
  @SuppressWarnings("ArrayRecordComponent") // read once, never compared
  public record Body(byte[] bytes, boolean fromLoopback) {}

  Call with(Map<String, String> placeholders) {
    return new Call(method, path, query, headers, placeholders, body);
  }

  public String value(String placeholder) {
    return values.getOrDefault(placeholder, "");
  }

  public @Nullable String header(String name) {
    return headers.get(name.toLowerCase(Locale.ROOT));
  }

  public String text() {
    return new String(body.bytes(), StandardCharsets.UTF_8);
  }

  public Map<String, String> parameters() {
    return decoded(query);
  }

  public Map<String, String> form() {
    return decoded(text());
  }

  public @Nullable String cookie(String name) {
    var header = header("cookie");
    if (header != null) {
      for (var pair : header.split(";", -1)) {
        var parts = pair.strip().split("=", 2);
        if (parts.length == 2 && parts[0].equals(name)) {
          return parts[1];
        }
      }
    }
    return null;
  }

  /** The token of an Authorization header, be it Bearer or the older OAuth. */
  public @Nullable String token() {
    var header = header("authorization");
    if (header == null) {
      return null;
    }
    var parts = header.strip().split("\\s+", 2);
    boolean known = parts[0].equalsIgnoreCase("Bearer") || parts[0].equalsIgnoreCase("OAuth");
    return known && parts.length == 2 ? parts[1] : null;
  }

  private static Map<String, String> decoded(String encoded) {
    var result = new LinkedHashMap<String, String>();
    for (var pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        var parts = pair.split("=", 2);
        result.put(decode(parts[0]), parts.length == 2 ? decode(parts[1]) : "");
      }
    }
    return result;
  }

  private static String decode(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}
