package io.foyer.configuration.entity;

import org.jspecify.annotations.Nullable;

/**
 * A field of the CRM that Foyer shows or fills.
 *
 * @param id record id
 * @param field as {@code Object.Field}
 * @param visitorFact the fact of the visit that fills it; null where the field is only shown
 */
public record FieldMapping(
    String id, String field, String label, int order, boolean shown, @Nullable String visitorFact) {

  /** Whether Foyer fills it. */
  public boolean isFilled() {
    return visitorFact != null;
  }

  /** Whether Visitor 360 has a row for it. */
  public boolean isShown() {
    return shown && !isFilled();
  }

  /** API name of the object whose field it is. */
  public String object() {
    return field.substring(0, field.indexOf('.'));
  }

  /** API name of the field alone. */
  public String fieldName() {
    return field.substring(field.indexOf('.') + 1);
  }
}
