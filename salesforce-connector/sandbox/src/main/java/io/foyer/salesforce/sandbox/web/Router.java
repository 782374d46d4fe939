package io.foyer.salesforce.sandbox.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the route of a call by method and path.
 *
 * <p>A path is written as {@code /services/data/{version}/query/{locator}}. A placeholder takes one
 * segment, percent-encoded slashes included. The first path that fits counts, so special ones are
 * added before general ones.
 */
public final class Router implements Route {
  private final List<Entry> entries = new ArrayList<>();
  private final Route otherwise;

  public Router(Route otherwise) {
    this.otherwise = otherwise;
  }

  private record Entry(String method, List<String> pattern, Route route) {

    /** Whoever asks for the head only gets it: the server leaves the body out. */
    boolean takes(String asked) {
      return method.equals(asked) || (method.equals("GET") && asked.equals("HEAD"));
    }
  }

  public Router add(String method, String path, Route route) {
    entries.add(new Entry(method, segments(path), route));
    return this;
  }

  @Override
  public Answer answer(Call call) {
    var segments = segments(call.path());
    boolean known = false;
    for (var entry : entries) {
      var values = match(entry.pattern(), segments);
      known |= values.isPresent();
      if (values.isPresent() && entry.takes(call.method())) {
        return entry.route().answer(call.with(values.get()));
      }
    }
    return known ? notAllowed() : otherwise.answer(call);
  }

  private static Answer notAllowed() {
    return Answer.json(
        405, "[{\"message\":\"HTTP Method not allowed.\",\"errorCode\":\"METHOD_NOT_ALLOWED\"}]");
  }

  private static Optional<Map<String, String>> match(List<String> pattern, List<String> segments) {
    if (pattern.size() != segments.size()) {
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, String>();
    for (int i = 0; i < pattern.size(); i++) {
      var expected = pattern.get(i);
      if (expected.startsWith("{")) {
        values.put(expected.substring(1, expected.length() - 1), decode(segments.get(i)));
      } else if (!expected.equals(segments.get(i))) {
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  private static List<String> segments(String path) {
    return List.of(path.replaceAll("^/+|/+$", "").split("/", -1));
  }

  private static String decode(String segment) {
    try {
      // In a path a plus is a plus.
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return segment;
    }
  }
}
