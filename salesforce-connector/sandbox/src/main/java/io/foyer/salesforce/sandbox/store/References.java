package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.sql.SQLException;

/** Checks that a record points only at records that exist, of a kind the field allows. */
final class References {
  private final Schema schema;

  References(Schema schema) {
    this.schema = schema;
  }

  void check(Saving saving, Draft draft) throws SQLException {
    for (var change : draft.changes().entrySet()) {
      var field = change.getKey();
      // The org itself sets system fields; the very first user has nobody to be created by.
      boolean checked = field.type() == FieldType.REFERENCE && !field.is(Trait.SYSTEM);
      if (checked && change.getValue() instanceof String id) {
        check(saving, draft.type(), field, id);
      }
    }
  }

  private void check(Saving saving, ObjectType owned, Field field, String id) throws SQLException {
    var type =
        schema
            .typeOfId(id)
            .filter(target -> field.target().to().contains(target.name()))
            .orElseThrow(
                () ->
                    new Refusal(
                        "FIELD_INTEGRITY_EXCEPTION",
                        field.label() + ": id value of incorrect type: " + id,
                        field.name()));
    var sql =
        "SELECT 1 FROM %s WHERE \"Id\" = ? AND NOT \"IsDeleted\"".formatted(quoted(type.name()));
    if (saving.present().contains(id)) {
      return;
    }
    if (Database.list(saving.connection(), sql, row -> true, id).isEmpty()) {
      throw new Refusal("INVALID_CROSS_REFERENCE_KEY", "invalid cross reference id", field.name());
    }
    if (type.name().equals("Group") && field.name().equals("OwnerId")) {
      refuseForeignQueue(saving, owned, id);
    }
    saving.present().add(id);
  }

  /** A queue owns records of those objects alone that it was made for. */
  private static void refuseForeignQueue(Saving saving, ObjectType owned, String id)
      throws SQLException {
    var sql =
        "SELECT 1 FROM \"QueueSobject\" WHERE \"QueueId\" = ? AND \"SobjectType\" = ?"
            + " AND NOT \"IsDeleted\"";
    if (Database.list(saving.connection(), sql, row -> true, id, owned.name()).isEmpty()) {
      throw new Refusal(
          "INVALID_OPERATION", "Queue not associated with this SObject type", "OwnerId");
    }
  }
}
