package io.foyer.salesforce.lookup;

import io.foyer.crm.entity.CrmObject;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.salesforce.mirror.Values;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.setup.OrgCurrency;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Takes the rows of a lookup apart: each brings its account, opportunities and owner along. */
final class FoundRecords {

  private final List<CrmRecord> records = new ArrayList<>();
  private final Function<CrmObject, List<String>> fields;
  private final OrgCurrency currency;

  FoundRecords(Function<CrmObject, List<String>> fields, OrgCurrency currency) {
    this.fields = fields;
    this.currency = currency;
  }

  List<CrmRecord> records() {
    return records;
  }

  void addAll(CrmObject object, List<RestRecord> rows) {
    rows.forEach(row -> add(object, row));
  }

  private void add(CrmObject object, RestRecord row) {
    var values = new HashMap<String, String>();
    for (var name : fields.apply(object)) {
      var value = row.text(name);
      if (value != null) {
        values.put(name, Values.normal(value));
      }
    }
    var modifiedAt = Values.instant(row.required("SystemModstamp"));
    records.add(currency.completed(new CrmRecord(object, row.id(), modifiedAt, values)));
    row.related("Account").ifPresent(account -> add(CrmObject.ACCOUNT, account));
    addAll(CrmObject.OPPORTUNITY, row.children("Opportunities"));
    addAll(CrmObject.ACCOUNT_TEAM, row.children("AccountTeamMembers"));
    addUser(row, "Owner");
    addUser(row, "User");
  }

  // A queue has no address. The user's own stamp is not told: any other copy is newer than this.
  private void addUser(RestRecord row, String path) {
    row.related(path)
        .filter(owner -> owner.text("Email") != null)
        .ifPresent(
            owner -> {
              var values = new HashMap<String, String>();
              CrmObject.USER.fields().forEach(name -> values.put(name, owner.required(name)));
              var id = row.required(path + "Id");
              records.add(new CrmRecord(CrmObject.USER, id, Instant.EPOCH, values));
            });
  }
}
