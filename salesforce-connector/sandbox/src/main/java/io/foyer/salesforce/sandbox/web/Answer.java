package io.foyer.salesforce.sandbox.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A response. */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Answer(int status, Map<String, String> headers, byte[] body) {

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
    return new Answer(status, all, body);
  }

  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
