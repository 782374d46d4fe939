package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a record must keep to before it is saved, checked without looking at other records. */
final class Checks {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

  private Checks() {}

  static void on(Draft draft) {
    draft.changes().forEach((field, value) -> value(field, value));
    var missing = missing(draft);
    if (!missing.isEmpty()) {
      throw new Refusal(
          "REQUIRED_FIELD_MISSING",
          "Required fields are missing: " + missing,
          missing.toArray(String[]::new));
    }
  }

  private static List<String> missing(Draft draft) {
    return draft.type().fields().stream()
        .filter(Field::isRequired)
        .map(Field::name)
        .filter(name -> draft.get(name) == null)
        .toList();
  }

  private static void value(Field field, @Nullable Object value) {
    if (!(value instanceof String text) || field.type().isId()) {
      return;
    }
    if (text.length() > field.size().length()) {
      throw new Refusal(
          "STRING_TOO_LONG",
          "%s: data value too large: %s (max length=%d)"
              .formatted(field.label(), beginning(text), field.size().length()),
          field.name());
    }
    if (field.is(Trait.RESTRICTED) && !field.values().contains(text)) {
      throw new Refusal(
          "INVALID_OR_NULL_FOR_RESTRICTED_PICKLIST",
          field.label() + ": bad value for restricted picklist field: " + text,
          field.name());
    }
    if (field.type() == FieldType.EMAIL && !EMAIL.matcher(text).matches()) {
      throw new Refusal(
          "INVALID_EMAIL_ADDRESS",
          field.label() + ": invalid email address: " + text,
          field.name());
    }
  }

  private static String beginning(String text) {
    // Salesforce repeats the whole value; for a transcript of 40,000 characters that helps nobody.
    return text.length() <= 255 ? text : text.substring(0, 255);
  }
}
