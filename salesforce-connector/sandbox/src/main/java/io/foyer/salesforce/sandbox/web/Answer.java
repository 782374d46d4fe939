package io.foyer.salesforce.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response.
 *
 * @param file what is sent instead of the body, however large it is; null for the body
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Answer(int status, Map<String, String> headers, byte[] body, @Nullable Path file) {

  public Answer(int status, Map<String, String> headers, byte[] body) {
    this(status, headers, body, null);
  }

  public static Answer of(int status, String contentType, String text) {
    return new Answer(
        status, Map.of("Content-Type", contentType), text.getBytes(StandardCharsets.UTF_8));
  }

  public static Answer json(int status, String text) {
    return of(status, "application/json;charset=UTF-8", text);
  }

  public static Answer html(int status, String text) {
    return of(status, "text/html;charset=UTF-8", text);
  }

  public static Answer file(String contentType, Path file) {
    return new Answer(200, Map.of("Content-Type", contentType), new byte[0], file);
  }

  public static Answer empty(int status) {
    return new Answer(status, Map.of(), new byte[0]);
  }

  /** Sends the browser on by GET. */
  public static Answer redirect(String location) {
    return empty(303).with("Location", location);
  }

  public Answer with(String header, String value) {
    var all = new LinkedHashMap<>(headers);
    all.put(header, value);
    return new Answer(status, all, body, file);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
