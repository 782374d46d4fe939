package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.sql.SQLException;
import java.util.Map;

/** Lets what belonged to one record belong to another. */
final class Repointing {
  private final Schema schema;
  private final Touch touch;

  Repointing(Schema schema, Touch touch) {
    this.schema = schema;
    this.touch = touch;
  }

  /** Every record that points to the old one. */
  void all(Saving saving, Row old, String to) throws SQLException {
    for (var type : schema.types()) {
      for (var field : type.references()) {
        boolean points = field.target().to().contains(old.type().name());
        if (points && !field.is(Trait.READ_ONLY)) {
          move(saving, type, field, old.id(), to);
        }
      }
    }
  }

  /** Events and tasks with a person. */
  void activities(Saving saving, String from, String to) throws SQLException {
    for (var name : new String[] {"Event", "Task"}) {
      var type = schema.required(name);
      move(saving, type, type.required("WhoId"), from, to);
    }
  }

  private void move(Saving saving, ObjectType type, Field field, String from, String to)
      throws SQLException {
    var condition = quoted(field.name()) + " = ? AND NOT \"IsDeleted\"";
    for (var row : RecordReader.where(saving.connection(), type, condition, from)) {
      var values = touch.record(saving, type, row.id(), Map.of(field, to));
      saving.changes().add(new Change(Change.Kind.UPDATE, type, row.id(), values));
    }
  }
}
