package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;

/** Finds the parents that a record names by a key: {@code Account.Web_Domain__c = acme.example}. */
final class Parents {
  private final Schema schema;

  Parents(Schema schema) {
    this.schema = schema;
  }

  void resolve(Connection connection, Draft draft, Input input) throws SQLException {
    for (var parent : input.parents().entrySet()) {
      var field =
          draft
              .type()
              .parent(parent.getKey())
              .orElseThrow(() -> Refusal.unknownField(parent.getKey(), draft.type().name()));
      draft.set(field, id(connection, field, parent.getValue()));
    }
  }

  private String id(Connection connection, Field field, Input.Key key) throws SQLException {
    for (var name : field.target().to()) {
      var type = schema.required(name);
      var keyField = type.field(key.field()).filter(Field::isKey);
      if (keyField.isPresent()) {
        return only(connection, type, keyField.get(), key.value());
      }
    }
    throw Refusal.unknownField(key.field(), field.target().to().get(0));
  }

  private static String only(Connection connection, ObjectType type, Field key, String text)
      throws SQLException {
    var condition = quoted(key.name()) + " = ? AND NOT \"IsDeleted\"";
    var value = FieldValues.toColumn(FieldValues.parse(key, text));
    var found = RecordReader.where(connection, type, condition, value);
    if (found.size() != 1) {
      throw new Refusal(
          "INVALID_FIELD",
          "Foreign key external ID: %s not found for field %s in entity %s"
              .formatted(text, key.name(), type.name()),
          key.name());
    }
    return found.get(0).id();
  }
}
