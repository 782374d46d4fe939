package io.foyer.salesforce.writing.content;

import io.foyer.salesforce.setup.OrgField;
import java.math.BigDecimal;
import java.util.Optional;

/** A text made into a value that a field of the org can hold. */
public final class FieldValue {

  // What Salesforce gives an ordinary text; for fields that were not described yet.
  private static final int USUAL_LENGTH = 255;

  private FieldValue() {}

  /**
   * @param field empty where it is not known
   * @return empty where the field cannot hold it
   */
  public static Optional<Object> of(String text, Optional<OrgField> field) {
    return field.isEmpty() ? texts(text, USUAL_LENGTH) : of(text, field.get());
  }

  private static Optional<Object> of(String text, OrgField field) {
    if (!field.creatable()) {
      return Optional.empty();
    }
    return switch (field.type()) {
      case "string", "textarea", "picklist", "multipicklist", "combobox", "phone", "url" ->
          texts(text, field.length() > 0 ? field.length() : USUAL_LENGTH);
      case "int", "long", "double", "currency", "percent" -> number(text);
      case "boolean" -> truth(text);
      default -> Optional.empty();
    };
  }

  private static Optional<Object> texts(String text, int length) {
    var address = Text.cutAddress(text, length);
    var value = address.isEmpty() ? Text.cutName(text, length) : address;
    return value.isBlank() ? Optional.empty() : Optional.of(value);
  }

  private static Optional<Object> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip()).doubleValue()).map(Object.class::cast);
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  private static Optional<Object> truth(String text) {
    return switch (text.strip()) {
      case "true", "false" -> Optional.of(Boolean.valueOf(text.strip()));
      default -> Optional.empty();
    };
  }
}
