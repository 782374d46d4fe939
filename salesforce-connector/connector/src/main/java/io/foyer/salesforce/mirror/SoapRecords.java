package io.foyer.salesforce.mirror;

import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Copies what the SOAP lane answers. */
final class SoapRecords {

  private SoapRecords() {}

  static CrmRecord record(CrmObject object, SObject row, List<String> fields) {
    var values = new HashMap<String, String>();
    for (var field : fields) {
      var value = text(row.getSObjectField(field));
      if (!value.isEmpty()) {
        values.put(field, value);
      }
    }
    return new CrmRecord(object, row.getId(), modifiedAt(row), values);
  }

  static java.time.Instant modifiedAt(SObject row) {
    return Values.instant(text(row.getSObjectField("SystemModstamp")));
  }

  static boolean isDeleted(SObject row) {
    return Boolean.parseBoolean(text(row.getSObjectField("IsDeleted")));
  }

  /** The rows that there are; of retrieved ids those that do not exist are null. */
  static Stream<SObject> existing(SObject... rows) {
    return Stream.of(rows).filter(Objects::nonNull);
  }

  // Text, unless the answer names the type of each value.
  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value instanceof Calendar time
        ? time.toInstant().toString()
        : Values.normal(Objects.toString(value, ""));
  }
}
