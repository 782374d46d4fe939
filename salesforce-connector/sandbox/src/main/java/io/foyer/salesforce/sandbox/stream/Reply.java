package io.foyer.salesforce.sandbox.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages as the protocol writes them. */
final class Reply {
  /** How long a client may be kept waiting. */
  static final int LONGEST_WAIT_MILLIS = 110_000;

  private Reply() {}

  static Map<String, Object> yes(JsonNode message) {
    var reply = head(message);
    reply.put("successful", true);
    return reply;
  }

  static Map<String, Object> no(JsonNode message, String error) {
    var reply = head(message);
    reply.put("successful", false);
    reply.put("error", error);
    return reply;
  }

  /** The token is no good; trying again with it is of no use. */
  static Map<String, Object> unauthenticated(JsonNode message) {
    boolean isHandshake = message.path("channel").asText().equals("/meta/handshake");
    var reason = "401::Authentication invalid";
    var reply = no(message, isHandshake ? "403::Handshake denied" : reason);
    reply.put("ext", Map.of("replay", true, "sfdc", Map.of("failureReason", reason)));
    reply.put("advice", Map.of("reconnect", "none"));
    return reply;
  }

  /** The server knows no such client any more. */
  static Map<String, Object> unknownClient(JsonNode message) {
    var reply = no(message, "403::Unknown client");
    reply.put("advice", Map.of("reconnect", "handshake", "interval", 0));
    return reply;
  }

  static Map<String, Object> welcome(JsonNode message, Subscriber subscriber) {
    var reply = yes(message);
    reply.put("clientId", subscriber.id());
    reply.put("version", "1.0");
    reply.put("minimumVersion", "1.0");
    reply.put("supportedConnectionTypes", List.of("long-polling"));
    reply.put("ext", Map.of("replay", true, "payload.format", true));
    return reply;
  }

  static Map<String, Object> connected(JsonNode message) {
    var reply = yes(message);
    reply.put(
        "advice", Map.of("reconnect", "retry", "interval", 0, "timeout", LONGEST_WAIT_MILLIS));
    return reply;
  }

  /** To a wait whose client has said goodbye meanwhile. */
  static Map<String, Object> gone(JsonNode message) {
    var reply = yes(message);
    reply.put("advice", Map.of("reconnect", "none"));
    return reply;
  }

  static Map<String, Object> event(Subscriber.Delivery delivery) {
    var event = delivery.event();
    var data = new LinkedHashMap<String, Object>();
    data.put("schema", event.entity() + "-65.0");
    data.put("payload", new RawValue(event.payload()));
    data.put("event", Map.of("replayId", event.replayId()));
    var message = new LinkedHashMap<String, Object>();
    message.put("data", data);
    message.put("channel", delivery.channel());
    return message;
  }

  private static Map<String, Object> head(JsonNode message) {
    var reply = new LinkedHashMap<String, Object>();
    reply.put("channel", message.path("channel").asText());
    for (var name : List.of("id", "clientId", "subscription")) {
      if (message.has(name)) {
        reply.put(name, message.get(name));
      }
    }
    return reply;
  }
}
