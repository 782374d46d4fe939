package io.foyer.protocol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns texts into frames and back.
 *
 * <p>What it reads is held to the schema first, so a record never lacks a required part and nothing
 * that a stranger sends ends as a fault. Fields that it does not know are ignored.
 */
@ApplicationScoped
public class FrameCodec {
  private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(false));
  private final JsonParserFactory parsers = Json.createParserFactory(Map.of());
  private final FrameSchema schema = FrameSchema.load();

  /**
   * Reads a frame of either side.
   *
   * @throws BadFrame where the text is no frame
   */
  public Frame read(String json) {
    JsonObject object = parse(json);
    String re = text(object.get("id"));
    String type = text(object.get("type"));
    if (type == null || !schema.knows(type)) {
      throw BadFrame.unknownType(re);
    }
    schema
        .complaint(type, object)
        .ifPresent(
            where -> {
              throw BadFrame.invalid(where, re);
            });
    try {
      return jsonb.fromJson(json, Frame.class);
    } catch (JsonbException wrong) {
      throw BadFrame.invalid("a value", re);
    }
  }

  public String write(Frame frame) {
    return jsonb.toJson(frame);
  }

  private JsonObject parse(String json) {
    try (JsonParser parser = parsers.createParser(new StringReader(json))) {
      if (parser.next() != JsonParser.Event.START_OBJECT) {
        throw BadFrame.malformed();
      }
      JsonObject object = parser.getObject();
      parser.hasNext(); // fails where something stands behind the object
      return object;
    } catch (BadFrame noObject) {
      throw noObject;
    } catch (RuntimeException noJson) {
      // the parser tells of too deep a nesting by no type of its own
      throw BadFrame.malformed();
    }
  }

  private static @Nullable String text(@Nullable JsonValue value) {
    return value instanceof JsonString text ? text.getString() : null;
  }
}
