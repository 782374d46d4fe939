package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Takes records out of the recycle bin, or empties it.
 *
 * <p>What went along with a record comes back with it.
 */
final class Undeletion {
  private final Schema schema;
  private final Touch touch;

  Undeletion(Schema schema, Touch touch) {
    this.schema = schema;
    this.touch = touch;
  }

  String undelete(Saving saving, String id) throws SQLException {
    var row = inBin(saving, id);
    restore(saving, row);
    return row.id();
  }

  String empty(Saving saving, String id) throws SQLException {
    var row = inBin(saving, id);
    Database.run(
        saving.connection(),
        "DELETE FROM %s WHERE \"Id\" = ?".formatted(quoted(row.type().name())),
        row.id());
    return row.id();
  }

  private Row inBin(Saving saving, String id) throws SQLException {
    var valid = RecordId.parse(id).orElseThrow(() -> new Refusal("MALFORMED_ID", "malformed id"));
    var seen =
        saving
            .author()
            .schema()
            .typeOfId(valid)
            .orElseThrow(() -> new Refusal("MALFORMED_ID", "no object"));
    if (!seen.isDeletable()) {
      throw Refusal.noAccess();
    }
    var type = schema.required(seen.name());
    return RecordReader.locked(saving.connection(), type, valid)
        .filter(row -> Boolean.TRUE.equals(row.get("IsDeleted")))
        .orElseThrow(
            () -> new Refusal("UNDELETE_FAILED", "entity is not in the recycle bin", "Id"));
  }

  private void restore(Saving saving, Row row) throws SQLException {
    var type = row.type();
    try {
      touch.record(saving, type, row.id(), Map.of(type.required("IsDeleted"), false));
    } catch (SQLException failed) {
      if (failed.getErrorCode() == ErrorCode.DUPLICATE_KEY_1) {
        throw new Refusal("DUPLICATE_VALUE", "a living record has the same unique value");
      }
      throw failed;
    }
    saving.changes().add(new Change(Change.Kind.UNDELETE, type, row.id(), present(row)));
    for (var link : schema.children(type)) {
      var condition =
          quoted(link.field().name()) + " = ? AND \"IsDeleted\" AND \"SystemModstamp\" = ?";
      var went = FieldValues.toColumn(row.get("SystemModstamp"));
      for (var child :
          RecordReader.where(saving.connection(), link.child(), condition, row.id(), went)) {
        restore(saving, child);
      }
    }
  }

  private static Map<Field, @Nullable Object> present(Row row) {
    ObjectType type = row.type();
    var values = new LinkedHashMap<Field, @Nullable Object>();
    row.values()
        .forEach(
            (name, value) -> {
              if (value != null) {
                values.put(type.required(name), value);
              }
            });
    return values;
  }
}
