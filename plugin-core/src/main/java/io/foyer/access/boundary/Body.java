package io.foyer.access.boundary;

import io.foyer.access.entity.RequestInvalid;
import io.foyer.access.entity.RequestMalformed;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of a request, read strictly: a field has the type it must have, or the request is
 * refused by the field's name. A field that is null is a field that is missing.
 */
public final class Body {
  private static final JsonReaderFactory READERS = Json.createReaderFactory(Map.of());

  private final JsonObject object;
  private final String path;

  private Body(JsonObject object, String path) {
    this.object = object;
    this.path = path;
  }

  public static Body of(String text) {
    try (JsonReader reader = READERS.createReader(new StringReader(text))) {
      return new Body(reader.readObject(), "");
    } catch (RuntimeException noObject) {
      // The reader says what is too deep or too long for it by no type of its own.
      throw new RequestMalformed();
    }
  }

  public String text(String field) {
    String text = textOrNull(field);
    if (text == null || text.isBlank()) {
      throw wrong(field);
    }
    return text;
  }

  public @Nullable String textOrNull(String field) {
    JsonValue value = value(field);
    if (value == null) {
      return null;
    }
    if (value instanceof JsonString text) {
      return text.getString();
    }
    throw wrong(field);
  }

  public boolean flag(String field) {
    Boolean flag = flagOrNull(field);
    if (flag == null) {
      throw wrong(field);
    }
    return flag;
  }

  public @Nullable Boolean flagOrNull(String field) {
    JsonValue value = value(field);
    if (value == null) {
      return null;
    }
    return switch (value.getValueType()) {
      case TRUE -> true;
      case FALSE -> false;
      default -> throw wrong(field);
    };
  }

  /** A whole number, brought into these bounds. */
  public int number(String field, int least, int most) {
    JsonValue value = value(field);
    if (value instanceof JsonNumber number) {
      return (int) Math.round(Math.max(least, Math.min(most, number.doubleValue())));
    }
    throw wrong(field);
  }

  /** A whole number of any size. */
  public long whole(String field) {
    if (value(field) instanceof JsonNumber number && number.isIntegral()) {
      try {
        return number.longValueExact();
      } catch (ArithmeticException tooLarge) {
        throw wrong(field);
      }
    }
    throw wrong(field);
  }

  /** All of it, for those who read it by rules of their own. */
  public JsonObject object() {
    return object;
  }

  /** As {@link #number}, from zero; zero when the field is missing. */
  public int numberOrZero(String field, int most) {
    return value(field) == null ? 0 : number(field, 0, most);
  }

  public Body part(String field) {
    if (value(field) instanceof JsonObject part) {
      return new Body(part, path + field + ".");
    }
    throw wrong(field);
  }

  /** A list of objects with at most so many members; none when the field is missing. */
  public List<Body> parts(String field, int most) {
    JsonValue value = value(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonArray list) || list.size() > most) {
      throw wrong(field);
    }
    return list.stream().map(member -> member(field, member)).toList();
  }

  /** A list of texts with at most so many members; none when the field is missing. */
  public List<String> texts(String field, int most) {
    JsonValue value = value(field);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof JsonArray list) || list.size() > most) {
      throw wrong(field);
    }
    return list.stream().map(member -> text(field, member)).toList();
  }

  private String text(String field, JsonValue member) {
    if (member instanceof JsonString text) {
      return text.getString();
    }
    throw wrong(field);
  }

  private Body member(String field, JsonValue member) {
    if (member instanceof JsonObject part) {
      return new Body(part, path + field + ".");
    }
    throw wrong(field);
  }

  public RequestInvalid wrong(String field) {
    return new RequestInvalid(path + field);
  }

  private @Nullable JsonValue value(String field) {
    JsonValue value = object.get(field);
    return value == null || value.getValueType() == JsonValue.ValueType.NULL ? null : value;
  }
}
