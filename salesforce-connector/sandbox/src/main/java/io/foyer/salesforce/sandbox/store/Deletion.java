package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.ChildLink;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Moves a record to the recycle bin.
 *
 * <p>An account takes its contacts and opportunities along. A record that others need cannot go;
 * where it is merely looked up, the look-up is emptied.
 */
final class Deletion {
  private final Schema schema;
  private final Clock clock;

  Deletion(Schema schema, Clock clock) {
    this.schema = schema;
    this.clock = clock;
  }

  String delete(Connection connection, String id, Author author) throws SQLException {
    var valid =
        RecordId.parse(id)
            .orElseThrow(() -> new Refusal("MALFORMED_ID", "malformed id " + id, "Id"));
    var type =
        schema
            .typeOfId(valid)
            .orElseThrow(() -> new Refusal("MALFORMED_ID", "malformed id " + id, "Id"));
    if (!type.isDeletable()) {
      throw new Refusal(
          "INSUFFICIENT_ACCESS_OR_READONLY", "entity type cannot be deleted: " + type.name());
    }
    remove(connection, type, valid, author);
    return valid;
  }

  private void remove(Connection connection, ObjectType type, String id, Author author)
      throws SQLException {
    RecordWriter.living(connection, type, id);
    for (var link : schema.children(type)) {
      release(connection, link, id, author);
    }
    touch(connection, type, new Touch("\"IsDeleted\" = TRUE", "Id", id), author);
  }

  private void release(Connection connection, ChildLink link, String id, Author author)
      throws SQLException {
    var child = link.child();
    var condition = quoted(link.field().name()) + " = ? AND NOT \"IsDeleted\"";
    var rows = RecordReader.where(connection, child, condition, id);
    if (rows.isEmpty()) {
      return;
    }
    if (goesAlong(child, link.field())) {
      for (var row : rows) {
        remove(connection, child, row.id(), author);
      }
    } else if (link.field().isRequired()) {
      throw new Refusal(
          "DELETE_FAILED",
          "Your attempt to delete this record could not be completed because it is associated"
              + " with the following "
              + child.labelPlural()
              + ".: "
              + rows.get(0).title());
    } else {
      var name = link.field().name();
      touch(connection, child, new Touch(quoted(name) + " = NULL", name, id), author);
    }
  }

  private static boolean goesAlong(ObjectType child, Field field) {
    return field.name().equals("AccountId")
        || child.name().equals("CampaignMember")
        || child.name().equals("Criterion__c");
  }

  /** What is set in every record whose field holds this id. */
  private record Touch(String assignment, String field, String id) {}

  private void touch(Connection connection, ObjectType type, Touch touch, Author author)
      throws SQLException {
    var now = FieldValues.toColumn(clock.instant().truncatedTo(ChronoUnit.SECONDS));
    Database.run(
        connection,
        "UPDATE %s SET %s, \"SystemModstamp\" = ?, \"LastModifiedDate\" = ?, \"LastModifiedById\" = ? WHERE %s = ?"
            .formatted(quoted(type.name()), touch.assignment(), quoted(touch.field())),
        now,
        now,
        author.user(),
        touch.id());
  }
}
