package io.foyer.salesforce.sandbox.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the standard objects from the files in {@code standard-objects}. */
final class StandardObjects {
  private static final String FOLDER = "/standard-objects/";
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * An object as its file describes it; {@code activity} marks those that share Activity's fields.
   */
  record Draft(ObjectHead head, boolean activity, List<Field> fields) {}

  List<Draft> read() {
    try (var index = open("index.txt")) {
      var names = new String(index.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      var drafts = new ArrayList<Draft>();
      for (var name : names) {
        drafts.add(object(name));
      }
      return drafts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Draft object(String name) throws IOException {
    try (var file = open(name + ".json")) {
      var json = JSON.readTree(file);
      var head =
          new ObjectHead(
              name,
              json.path("label").asText(),
              json.path("labelPlural").asText(),
              json.path("prefix").asText(),
              false,
              json.path("deletable").asBoolean(true));
      var fields =
          StreamSupport.stream(json.path("fields").spliterator(), false)
              .map(StandardObjects::field)
              .toList();
      return new Draft(head, json.path("activity").asBoolean(), fields);
    }
  }

  private static Field field(JsonNode json) {
    var type = FieldType.valueOf(json.path("type").asText().toUpperCase(Locale.ROOT));
    var field =
        Field.of(json.path("name").asText(), json.path("label").asText(), type)
            .sized(size(json, type))
            .choosing(texts(json.path("values")))
            .defaulting(json.has("default") ? json.path("default").asText() : null)
            .with(Trait.REQUIRED, json.path("required").asBoolean())
            .with(Trait.UNIQUE, json.path("unique").asBoolean())
            .with(Trait.ID_LOOKUP, json.path("idLookup").asBoolean())
            .with(Trait.READ_ONLY, json.path("readOnly").asBoolean())
            .with(Trait.GRANTED, json.path("granted").asBoolean())
            .with(Trait.RESTRICTED, json.path("restricted").asBoolean())
            .with(Trait.NAME_FIELD, json.path("nameField").asBoolean())
            .with(Trait.DEFAULT_TO_USER, json.path("defaultToUser").asBoolean());
    return type == FieldType.REFERENCE ? field.pointing(reference(json)) : field;
  }

  private static Size size(JsonNode json, FieldType type) {
    return type.isDecimal()
        ? Size.digits(json.path("precision").asInt(), json.path("scale").asInt())
        : Size.characters(json.path("length").asInt());
  }

  private static Reference reference(JsonNode json) {
    return new Reference(
        texts(json.path("to")), json.path("relationship").asText(), text(json.get("children")));
  }

  private static @Nullable String text(@Nullable JsonNode json) {
    return json == null ? null : json.asText();
  }

  private static List<String> texts(JsonNode json) {
    return StreamSupport.stream(json.spliterator(), false).map(JsonNode::asText).toList();
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(
        StandardObjects.class.getResourceAsStream(FOLDER + name), () -> "missing file " + name);
  }
}
