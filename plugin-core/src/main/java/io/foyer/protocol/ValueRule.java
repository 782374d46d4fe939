package io.foyer.protocol;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What one value must be, by the part of JSON Schema that the frames use. */
sealed interface ValueRule {

  /** The path of the first wrong part, or null where the value is as it must be. */
  @Nullable String complaint(String path, JsonValue value);

  static ValueRule of(JsonObject schema, JsonObject definitions) {
    if (schema.containsKey("$ref")) {
      String name = schema.getString("$ref").substring("#/$defs/".length());
      return new NamedRule(name, definitions, new AtomicReference<>());
    }
    JsonValue type = schema.get("type");
    if (schema.containsKey("const")) {
      return new TextRule(0, Integer.MAX_VALUE, Set.of(schema.getString("const")));
    }
    if (!(type instanceof JsonString name)) {
      return new ScalarRule();
    }
    return switch (name.getString()) {
      case "string" -> TextRule.of(schema);
      case "boolean" -> new FlagRule();
      case "integer", "number" -> NumberRule.of(schema, "integer".equals(name.getString()));
      case "array" ->
          new ListRule(
              of(schema.getJsonObject("items"), definitions),
              schema.getInt("maxItems", Integer.MAX_VALUE));
      case "object" -> ObjectRule.of(schema, definitions);
      default -> throw new IllegalStateException("no rule for type " + name);
    };
  }

  /** A rule that is read when it is first needed: pieces hold pieces. */
  record NamedRule(String name, JsonObject definitions, AtomicReference<ValueRule> read)
      implements ValueRule {
    @Override
    public @Nullable String complaint(String path, JsonValue value) {
      ValueRule rule = read.get();
      if (rule == null) {
        rule = of(definitions.getJsonObject(name), definitions);
        read.set(rule);
      }
      return rule.complaint(path, value);
    }
  }

  /** A text; never with the character NUL, which PostgreSQL cannot keep. */
  record TextRule(int least, int most, Set<String> choices) implements ValueRule {
    static TextRule of(JsonObject schema) {
      Set<String> choices = new LinkedHashSet<>();
      if (schema.containsKey("enum")) {
        schema.getJsonArray("enum").getValuesAs(JsonString::getString).forEach(choices::add);
      }
      return new TextRule(
          schema.getInt("minLength", 0), schema.getInt("maxLength", Integer.MAX_VALUE), choices);
    }

    @Override
    public @Nullable String complaint(String path, JsonValue value) {
      if (!(value instanceof JsonString text)) {
        return path;
      }
      String chars = text.getString();
      boolean fits = chars.length() >= least && chars.length() <= most;
      boolean chosen = choices.isEmpty() || choices.contains(chars);
      return fits && chosen && chars.indexOf('\0') < 0 ? null : path;
    }
  }

  /** True or false. */
  record FlagRule() implements ValueRule {
    @Override
    public @Nullable String complaint(String path, JsonValue value) {
      return value == JsonValue.TRUE || value == JsonValue.FALSE ? null : path;
    }
  }

  /** A number; a whole one fits a long. */
  record NumberRule(boolean whole, long least, long most) implements ValueRule {
    static NumberRule of(JsonObject schema, boolean whole) {
      return new NumberRule(
          whole,
          schema.getInt("minimum", Integer.MIN_VALUE),
          schema.containsKey("maximum") ? schema.getInt("maximum") : Integer.MAX_VALUE);
    }

    @Override
    public @Nullable String complaint(String path, JsonValue value) {
      if (!(value instanceof JsonNumber number) || number.toString().length() > 20) {
        return path;
      }
      if (whole && !number.toString().matches("-?[0-9]+")) {
        return path;
      }
      double size = number.doubleValue();
      return size >= least && size <= most ? null : path;
    }
  }

  /** A text, a number or a truth value. */
  record ScalarRule() implements ValueRule {
    @Override
    public @Nullable String complaint(String path, JsonValue value) {
      return switch (value.getValueType()) {
        case STRING -> new TextRule(0, 1000, Set.of()).complaint(path, value);
        case NUMBER -> new NumberRule(false, Long.MIN_VALUE, Long.MAX_VALUE).complaint(path, value);
        case TRUE, FALSE -> null;
        case ARRAY, OBJECT, NULL -> path;
      };
    }
  }

  /** A list, each member by one rule. */
  record ListRule(ValueRule member, int most) implements ValueRule {
    @Override
    public @Nullable String complaint(String path, JsonValue value) {
      if (!(value instanceof JsonArray list) || list.size() > most) {
        return path;
      }
      for (JsonValue each : list) {
        String wrong = member.complaint(path, each);
        if (wrong != null) {
          return wrong;
        }
      }
      return null;
    }
  }

  /**
   * An object; what it has beyond its properties is ignored, or follows one rule. An optional part
   * may be null.
   */
  record ObjectRule(
      Map<String, ValueRule> properties, List<String> required, @Nullable ValueRule others)
      implements ValueRule {
    static ObjectRule of(JsonObject schema, JsonObject definitions) {
      Map<String, ValueRule> properties = new HashMap<>();
      JsonObject declared = schema.getJsonObject("properties");
      if (declared != null) {
        declared.forEach(
            (name, rule) -> properties.put(name, ValueRule.of(rule.asJsonObject(), definitions)));
      }
      List<String> required =
          schema.containsKey("required")
              ? schema.getJsonArray("required").getValuesAs(JsonString::getString)
              : List.of();
      ValueRule others =
          schema.get("additionalProperties") instanceof JsonObject rule
              ? ValueRule.of(rule, definitions)
              : null;
      return new ObjectRule(properties, List.copyOf(required), others);
    }

    @Override
    public @Nullable String complaint(String path, JsonValue value) {
      if (!(value instanceof JsonObject object)) {
        return path;
      }
      for (String name : required) {
        if (!object.containsKey(name)) {
          return name;
        }
      }
      for (Map.Entry<String, JsonValue> part : object.entrySet()) {
        ValueRule rule = properties.getOrDefault(part.getKey(), others);
        boolean left = part.getValue() == JsonValue.NULL && !required.contains(part.getKey());
        String wrong = rule == null || left ? null : rule.complaint(part.getKey(), part.getValue());
        if (wrong != null) {
          return wrong;
        }
      }
      return null;
    }
  }
}
