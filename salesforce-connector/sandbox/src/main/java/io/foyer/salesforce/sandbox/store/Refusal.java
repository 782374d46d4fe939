package io.foyer.salesforce.sandbox.store;

import java.util.List;

/** The org refuses what was asked, with a code that clients decide by. */
public final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient SaveError error;

  public Refusal(String code, String message, String... fields) {
    super(code + ": " + message);
    this.error = new SaveError(code, message, List.of(fields));
  }

  Refusal(SaveError error) {
    super(error.code() + ": " + error.message());
    this.error = error;
  }

  public SaveError error() {
    return error;
  }

  public String code() {
    return error.code();
  }

  public String words() {
    return error.message();
  }

  public static Refusal unknownObject(String name) {
    return new Refusal("INVALID_TYPE", "sObject type '" + name + "' is not supported.");
  }

  static Refusal noInsert(String label) {
    return new Refusal(
        "CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY", "entity type cannot be inserted: " + label);
  }

  static Refusal noAccess() {
    return new Refusal(
        "INSUFFICIENT_ACCESS_OR_READONLY", "insufficient access rights on object id");
  }

  static Refusal readOnly(String field) {
    return new Refusal(
        "INVALID_FIELD_FOR_INSERT_UPDATE",
        "Unable to create/update fields: "
            + field
            + ". Please check the security settings of this field and verify that it is read/write"
            + " for your profile or permission set.",
        field);
  }

  public static Refusal unknownField(String name, String object) {
    return new Refusal(
        "INVALID_FIELD",
        "No such column '%s' on entity '%s'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for the appropriate names."
            .formatted(name, object));
  }
}
