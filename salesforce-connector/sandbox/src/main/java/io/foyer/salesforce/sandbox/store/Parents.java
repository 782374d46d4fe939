package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import java.sql.Connection;
import java.sql.SQLException;

/** Finds the parents that a record names by a key: {@code Account.Web_Domain__c = acme.example}. */
final class Parents {

  void resolve(Saving saving, Draft draft, Input input) throws SQLException {
    for (var parent : input.parents().entrySet()) {
      var field =
          input
              .type()
              .parent(parent.getKey())
              .orElseThrow(() -> Refusal.unknownField(parent.getKey(), draft.type().name()));
      if (!field.isWritable()) {
        throw Refusal.readOnly(field.name());
      }
      draft.set(field.name(), id(saving, field, parent.getValue()));
    }
  }

  private static String id(Saving saving, Field field, Input.Key key) throws SQLException {
    for (var name : field.target().to()) {
      var type = saving.author().schema().type(name);
      var keyField = type.flatMap(t -> t.field(key.field())).filter(Field::isKey);
      if (type.isPresent() && keyField.isPresent()) {
        return only(saving.connection(), type.get(), keyField.get(), key.value());
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
