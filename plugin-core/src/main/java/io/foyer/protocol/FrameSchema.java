package io.foyer.protocol;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of {@code frames.schema.json}, made ready to hold every frame that comes in to them.
 */
final class FrameSchema {
  private static final String RESOURCE = "/protocol/frames.schema.json";

  private final Map<String, ValueRule> rules = new HashMap<>();

  private FrameSchema(JsonObject schema) {
    JsonObject definitions = schema.getJsonObject("$defs");
    for (JsonValue definition : definitions.values()) {
      JsonObject properties = definition.asJsonObject().getJsonObject("properties");
      JsonObject type = properties == null ? null : properties.getJsonObject("type");
      if (type != null && type.containsKey("const")) {
        rules.put(type.getString("const"), ValueRule.of(definition.asJsonObject(), definitions));
      }
    }
  }

  static FrameSchema load() {
    try (InputStream stream =
            Objects.requireNonNull(FrameSchema.class.getResourceAsStream(RESOURCE), RESOURCE);
        JsonReader reader = Json.createReader(stream)) {
      return new FrameSchema(reader.readObject());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean knows(String type) {
    return rules.containsKey(type);
  }

  /** Names the first part that is missing or wrong; empty where all is well. */
  Optional<String> complaint(String type, JsonObject frame) {
    ValueRule rule = rules.get(type);
    return rule == null ? Optional.of("type") : Optional.ofNullable(rule.complaint("frame", frame));
  }
}
