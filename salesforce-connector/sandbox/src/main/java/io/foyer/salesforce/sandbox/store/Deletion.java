package io.foyer.salesforce.sandbox.store;

import static io.foyer.salesforce.sandbox.store.Tables.quoted;

import io.foyer.salesforce.sandbox.schema.ChildLink;
import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.ObjectType;
import io.foyer.salesforce.sandbox.schema.Schema;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Moves a record to the recycle bin.
 *
 * <p>An account takes its contacts and opportunities along. A record that others need cannot go;
 * where it is merely looked up, the look-up is emptied.
 */
final class Deletion {
  private final Schema schema;
  private final Touch touch;

  Deletion(Schema schema, Touch touch) {
    this.schema = schema;
    this.touch = touch;
  }

  String delete(Saving saving, String id) throws SQLException {
    var valid = RecordId.parse(id).orElseThrow(() -> malformed(id));
    var seen = saving.author().schema().typeOfId(valid).orElseThrow(() -> malformed(id));
    if (!seen.isDeletable()) {
      throw Refusal.noAccess();
    }
    remove(saving, schema.required(seen.name()), valid);
    return valid;
  }

  private static Refusal malformed(String id) {
    return new Refusal("MALFORMED_ID", "malformed id " + id, "Id");
  }

  private void remove(Saving saving, ObjectType type, String id) throws SQLException {
    RecordWriter.living(saving.connection(), type, id);
    for (var link : schema.children(type)) {
      release(saving, link, id);
    }
    touch.record(saving, type, id, Map.of(type.required("IsDeleted"), true));
    saving.changes().add(new Change(Change.Kind.DELETE, type, id, Map.of()));
  }

  private void release(Saving saving, ChildLink link, String id) throws SQLException {
    var child = link.child();
    var condition = quoted(link.field().name()) + " = ? AND NOT \"IsDeleted\"";
    var rows = RecordReader.where(saving.connection(), child, condition, id);
    if (!rows.isEmpty() && !goesAlong(child, link.field()) && link.field().isRequired()) {
      throw new Refusal(
          "DELETE_FAILED",
          "Your attempt to delete this record could not be completed because it is associated"
              + " with the following %s.: %s".formatted(child.labelPlural(), rows.get(0).title()));
    }
    for (var row : rows) {
      if (goesAlong(child, link.field())) {
        remove(saving, child, row.id());
      } else {
        empty(saving, link, row.id());
      }
    }
  }

  private void empty(Saving saving, ChildLink link, String id) throws SQLException {
    var emptied = new HashMap<Field, @Nullable Object>();
    emptied.put(link.field(), null);
    var values = touch.record(saving, link.child(), id, emptied);
    saving.changes().add(new Change(Change.Kind.UPDATE, link.child(), id, values));
  }

  private static boolean goesAlong(ObjectType child, Field field) {
    return field.is(Trait.MASTER_DETAIL)
        || field.name().equals("AccountId")
        || child.name().equals("CampaignMember")
        || child.name().equals("Criterion__c");
  }
}
