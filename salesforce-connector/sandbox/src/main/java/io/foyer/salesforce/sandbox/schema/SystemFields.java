package io.foyer.salesforce.sandbox.schema;

import java.util.ArrayList;
import java.util.List;

/** The fields that every object has. */
final class SystemFields {

  private SystemFields() {}

  static List<Field> leading(String label) {
    return List.of(
        system(Field.of("Id", label + " ID", FieldType.ID)),
        system(Field.of("IsDeleted", "Deleted", FieldType.BOOLEAN)));
  }

  static List<Field> trailing() {
    var fields = new ArrayList<Field>();
    fields.add(system(Field.of("CreatedDate", "Created Date", FieldType.DATETIME)));
    fields.add(user("CreatedById", "Created By ID", "CreatedBy"));
    fields.add(system(Field.of("LastModifiedDate", "Last Modified Date", FieldType.DATETIME)));
    fields.add(user("LastModifiedById", "Last Modified By ID", "LastModifiedBy"));
    fields.add(system(Field.of("SystemModstamp", "System Modstamp", FieldType.DATETIME)));
    return fields;
  }

  /** Custom objects are owned by a user or a queue. */
  static Field owner() {
    return Field.of("OwnerId", "Owner ID", FieldType.REFERENCE)
        .pointing(new Reference(List.of("Group", "User"), "Owner", null))
        .with(Trait.DEFAULT_TO_USER, Trait.REQUIRED);
  }

  /** How records of custom metadata are called. */
  static List<Field> metadata() {
    return List.of(
        Field.of("DeveloperName", "Custom Metadata Record Name", FieldType.STRING)
            .sized(Size.characters(40))
            .with(Trait.REQUIRED),
        Field.of("MasterLabel", "Label", FieldType.STRING)
            .sized(Size.characters(40))
            .with(Trait.REQUIRED, Trait.NAME_FIELD));
  }

  private static Field user(String name, String label, String relationship) {
    return system(
        Field.of(name, label, FieldType.REFERENCE)
            .pointing(new Reference(List.of("User"), relationship, null)));
  }

  private static Field system(Field field) {
    return field.with(Trait.SYSTEM, Trait.READ_ONLY);
  }
}
