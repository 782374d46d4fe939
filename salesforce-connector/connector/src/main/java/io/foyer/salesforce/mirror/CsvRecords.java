package io.foyer.salesforce.mirror;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Copies the rows of a bulk query. */
final class CsvRecords {

  private static final Set<String> NO_FIELDS = Set.of("Id", "SystemModstamp", "IsDeleted");

  private CsvRecords() {}

  static CrmRecord record(CrmObject object, List<String> names, List<@Nullable String> row) {
    var values = new HashMap<String, String>();
    for (int i = 0; i < names.size() && i < row.size(); i++) {
      var value = row.get(i);
      if (value != null && !value.isEmpty()) {
        values.put(names.get(i), Values.normal(value));
      }
    }
    var id = values.getOrDefault("Id", "");
    var modifiedAt = Instant.parse(values.getOrDefault("SystemModstamp", Instant.EPOCH.toString()));
    values.keySet().removeAll(NO_FIELDS);
    return new CrmRecord(object, id, modifiedAt, values);
  }
}
