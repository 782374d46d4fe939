package io.foyer.salesforce.sandbox.changes;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a change event.
 *
 * <p>Names of people and addresses are compound: their parts stand in one object, and lists of
 * fields name them as {@code Name.LastName}.
 */
final class Payload {
  private static final Set<String> LEFT_OUT = Set.of("Id", "IsDeleted", "SystemModstamp");
  private static final Set<String> NAME_PARTS = Set.of("Salutation", "FirstName", "LastName");
  private static final List<String> ADDRESS_PARTS =
      List.of("Street", "City", "State", "PostalCode", "Country");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final List<String> changed = new ArrayList<>();
  private final List<String> nulled = new ArrayList<>();

  Payload(ObjectType type, Map<Field, @Nullable Object> values) {
    values.forEach((field, value) -> add(type, field.name(), value));
  }

  Map<String, Object> fields() {
    return fields;
  }

  List<String> changed() {
    return changed;
  }

  List<String> nulled() {
    return nulled;
  }

  private void add(ObjectType type, String name, @Nullable Object value) {
    boolean isWholeName = name.equals("Name") && type.field("LastName").isPresent();
    if (LEFT_OUT.contains(name) || isWholeName) {
      return;
    }
    var path = path(type, name);
    changed.add(String.join(".", path));
    if (value == null) {
      nulled.add(String.join(".", path));
    }
    put(path, value);
  }

  private void put(List<String> path, @Nullable Object value) {
    if (value == null) {
      return;
    }
    if (path.size() == 1) {
      fields.put(path.get(0), json(value));
    } else if (fields.computeIfAbsent(path.get(0), key -> new LinkedHashMap<String, Object>())
        instanceof Map<?, ?> whole) {
      compound(whole).put(path.get(1), json(value));
    }
  }

  @SuppressWarnings("unchecked") // made by put above, keyed by text
  private static Map<String, Object> compound(Map<?, ?> whole) {
    return (Map<String, Object>) whole;
  }

  private static List<String> path(ObjectType type, String name) {
    if (NAME_PARTS.contains(name) && type.field("LastName").isPresent()) {
      return List.of("Name", name);
    }
    for (var part : ADDRESS_PARTS) {
      var prefix = name.endsWith(part) ? name.substring(0, name.length() - part.length()) : null;
      if (prefix != null && isAddress(type, prefix)) {
        return List.of(prefix + "Address", part);
      }
    }
    return List.of(name);
  }

  private static boolean isAddress(ObjectType type, String prefix) {
    return type.field(prefix + "Country").isPresent() && type.field(prefix + "City").isPresent();
  }

  private static Object json(Object value) {
    if (value instanceof Instant instant) {
      return MOMENT.format(instant);
    } else if (value instanceof LocalDate day) {
      return day.toString();
    }
    return value instanceof BigDecimal number ? number.doubleValue() : value;
  }
}
