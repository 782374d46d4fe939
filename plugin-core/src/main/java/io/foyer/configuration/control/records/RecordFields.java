package io.foyer.configuration.control.records;

import io.foyer.crm.entity.ConfigurationRecords;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What the fields of a record are for. */
public final class RecordFields {

  /** What Foyer writes onto a record. */
  public static final String NOTE = "Validation_Message__c";

  public static final String CHANGED_AT = "LastModifiedDate";
  public static final String CHANGED_BY = "LastModifiedById";
  public static final String CHANGED_BY_NAME = "LastModifiedBy.Name";

  private RecordFields() {}

  public static boolean isNote(String field) {
    return field.equals(NOTE);
  }

  /** Whether people decide something by it; names of other records are only there to be shown. */
  public static boolean isDecided(String field) {
    return !isNote(field) && !field.startsWith("LastModified") && field.indexOf('.') < 0;
  }

  /** CRM fields that the records name, in lower case, as {@code object.field}. */
  public static Set<String> named(ConfigurationRecords records) {
    var named = new HashSet<String>();
    records.of("Criterion__c").forEach(row -> named.add(row.getOrDefault("Field__c", "")));
    for (var row : records.of("Field_Mapping__c")) {
      named.add(row.getOrDefault("Object__c", "") + "." + row.getOrDefault("Field__c", ""));
    }
    for (var row : records.of("Target_Account_List__c")) {
      named.add("Account." + row.getOrDefault("Account_Field__c", ""));
    }
    return named.stream()
        .map(name -> name.strip().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
