package io.foyer.salesforce.sandbox.store;

import io.foyer.salesforce.sandbox.schema.Field;
import io.foyer.salesforce.sandbox.schema.FieldType;
import io.foyer.salesforce.sandbox.schema.Trait;
import java.time.Instant;

/** What a record gets without being told. */
final class Defaults {

  private Defaults() {}

  static void onCreate(Draft draft, String user, Instant now) {
    for (var field : draft.type().fields()) {
      if (!draft.changes().containsKey(field)) {
        fill(draft, field, user);
      }
    }
    draft.set("CreatedDate", now);
    draft.set("CreatedById", user);
  }

  static void onEverySave(Draft draft, String user, Instant now) {
    draft.set("LastModifiedDate", now);
    draft.set("LastModifiedById", user);
    draft.set("SystemModstamp", now);
  }

  private static void fill(Draft draft, Field field, String user) {
    if (field.is(Trait.DEFAULT_TO_USER)) {
      draft.set(field, user);
    } else if (field.defaultValue() != null && !field.is(Trait.AUTO_NUMBER)) {
      draft.set(field, FieldValues.parse(field, field.defaultValue()));
    } else if (field.type() == FieldType.BOOLEAN) {
      draft.set(field, false);
    }
  }
}
