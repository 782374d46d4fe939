package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.sql.Connection;
import java.sql.SQLException;

/** Says which of a draft's unique fields another record has already. */
final class UniqueFields {

  private UniqueFields() {}

  static Refusal refusal(Connection connection, Draft draft) throws SQLException {
    for (var change : draft.changes().entrySet()) {
      Field field = change.getKey();
      if (field.is(Trait.UNIQUE) && change.getValue() != null) {
        var condition = quoted(field.name()) + " = ? AND NOT \"IsDeleted\"";
        var other = RecordReader.where(connection, draft.type(), condition, change.getValue());
        if (!other.isEmpty()) {
          return new Refusal(
              "DUPLICATE_VALUE",
              "duplicate value found: %s duplicates value on record with id: %s"
                  .formatted(field.name(), other.get(0).id()),
              field.name());
        }
      }
    }
    return new Refusal("DUPLICATE_VALUE", "duplicate value found");
  }
}
