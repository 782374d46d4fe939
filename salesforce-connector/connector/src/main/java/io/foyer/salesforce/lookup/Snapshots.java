package io.foyer.salesforce.lookup;

import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.LeadSnapshot;
import io.foyer.crm.entity.OpportunitySnapshot;
import io.foyer.crm.entity.UserSnapshot;
import io.foyer.salesforce.rest.RestRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies records into snapshots. */
final class Snapshots {

  private Snapshots() {}

  static ContactSnapshot contact(RestRecord row) {
    return new ContactSnapshot(
        row.id(),
        row.text("FirstName"),
        row.required("LastName"),
        row.text("Email"),
        row.text("Title"),
        row.text("AccountId"),
        row.text("OwnerId"));
  }

  static LeadSnapshot lead(RestRecord row) {
    return new LeadSnapshot(
        row.id(),
        row.required("Name"),
        row.text("Company"),
        row.text("Email"),
        row.text("Title"),
        row.text("Status"),
        row.text("OwnerId"));
  }

  /**
   * @param facts names of the fields to keep beside the usual ones
   */
  static AccountSnapshot account(RestRecord row, List<String> facts) {
    var employees = row.text("NumberOfEmployees");
    return new AccountSnapshot(
        row.id(),
        row.required("Name"),
        row.text("Industry"),
        employees == null ? null : new BigDecimal(employees).intValue(),
        row.text("Website"),
        row.text("BillingCountry"),
        row.text("BillingCity"),
        row.flag("Target_Account__c"),
        row.text("OwnerId"),
        facts("", row, facts));
  }

  static OpportunitySnapshot opportunity(RestRecord row, @Nullable String currency) {
    var amount = row.text("Amount");
    var close = row.text("CloseDate");
    var own = row.text("CurrencyIsoCode");
    return new OpportunitySnapshot(
        row.id(),
        row.required("Name"),
        amount == null ? null : new BigDecimal(amount),
        own == null ? currency : own,
        row.required("StageName"),
        close == null ? null : LocalDate.parse(close),
        row.text("OwnerId"));
  }

  /** The owner, if it is a person who still works there; a queue has no address. */
  static Optional<UserSnapshot> owner(RestRecord row) {
    return row.related("Owner")
        .filter(owner -> owner.flag("IsActive") && owner.text("Email") != null)
        .map(
            owner ->
                new UserSnapshot(
                    row.required("OwnerId"),
                    owner.required("Name"),
                    owner.required("Email"),
                    owner.flag("IsActive")));
  }

  /** Those fields that have a value, each name with the prefix before it. */
  static Map<String, String> facts(String prefix, RestRecord row, List<String> names) {
    var facts = new HashMap<String, String>();
    for (var name : names) {
      var value = row.text(name);
      if (value != null) {
        facts.put(prefix + name, value);
      }
    }
    return facts;
  }
}
