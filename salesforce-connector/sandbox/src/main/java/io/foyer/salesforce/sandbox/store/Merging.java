package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Makes one of several accounts, contacts or leads; the others go and name the one that stays. */
final class Merging {
  private static final int MOST_OTHERS = 2;
  private final Schema schema;
  private final RecordWriter writer;
  private final Touch touch;
  private final Repointing repointing;

  Merging(Schema schema, RecordWriter writer, Touch touch) {
    this.schema = schema;
    this.writer = writer;
    this.touch = touch;
    this.repointing = new Repointing(schema, touch);
  }

  String merge(Saving saving, Merge merge) throws SQLException {
    var seen = merge.master().type();
    if (!List.of("Account", "Contact", "Lead").contains(seen.name())) {
      throw new Refusal("INVALID_TYPE", "merge is not possible for " + seen.name());
    }
    if (merge.others().isEmpty() || merge.others().size() > MOST_OTHERS) {
      throw new Refusal("INVALID_NUMBER_FIELDS", "one or two records can be merged into another");
    }
    if (!seen.isDeletable()) {
      throw Refusal.noAccess();
    }
    var type = schema.required(seen.name());
    var id = Records.validId(type, String.valueOf(merge.master().id()));
    writer.update(saving, merge.master(), id);
    for (var other : merge.others()) {
      absorb(
          saving, RecordWriter.living(saving.connection(), type, Records.validId(type, other)), id);
    }
    return id;
  }

  private void absorb(Saving saving, Row other, String into) throws SQLException {
    if (other.id().equals(into)) {
      throw new Refusal("INVALID_ID_FIELD", "a record cannot be merged with itself", "Id");
    }
    repointing.all(saving, other, into);
    var type = other.type();
    touch.record(
        saving,
        type,
        other.id(),
        Map.of(type.required("IsDeleted"), true, type.required("MasterRecordId"), into));
    saving.changes().add(new Change(Change.Kind.DELETE, type, other.id(), Map.of()));
  }
}
