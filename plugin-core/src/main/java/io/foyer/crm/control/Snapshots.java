package io.foyer.crm.control;

import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.crm.entity.Candidates;
import io.foyer.crm.entity.ContactSnapshot;
import io.foyer.crm.entity.CrmRecord;
import io.foyer.crm.entity.LeadSnapshot;
import io.foyer.crm.entity.OpportunitySnapshot;
import io.foyer.crm.entity.UserSnapshot;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies records into snapshots. A value that cannot be read is treated as none. */
final class Snapshots {

  private Snapshots() {}

  static ContactSnapshot contact(CrmRecord row) {
    return new ContactSnapshot(
        row.id(),
        row.text("FirstName"),
        row.textOrEmpty("LastName"),
        row.text("Email"),
        row.text("Title"),
        row.text("AccountId"),
        row.text("OwnerId"));
  }

  static LeadSnapshot lead(CrmRecord row) {
    return new LeadSnapshot(
        row.id(),
        row.textOrEmpty("Name"),
        row.text("Company"),
        row.text("Email"),
        row.text("Title"),
        row.text("Status"),
        row.text("OwnerId"));
  }

  static AccountSnapshot account(CrmRecord row) {
    var employees = number(row.text("NumberOfEmployees"));
    return new AccountSnapshot(
        row.id(),
        row.textOrEmpty("Name"),
        row.text("Industry"),
        employees == null ? null : employees.intValue(),
        row.text("Website"),
        row.text("BillingCountry"),
        row.text("BillingCity"),
        row.flag("Target_Account__c"),
        row.text("OwnerId"),
        row.fields());
  }

  static OpportunitySnapshot opportunity(CrmRecord row) {
    return new OpportunitySnapshot(
        row.id(),
        row.textOrEmpty("Name"),
        number(row.text("Amount")),
        row.text("CurrencyIsoCode"),
        row.textOrEmpty("StageName"),
        date(row.text("CloseDate")),
        row.text("OwnerId"));
  }

  /** The owner, if it is a person who still works there; a queue is no user. */
  static Optional<UserSnapshot> owner(CrmRecord row, Candidates all) {
    return all.user(row.text("OwnerId"))
        .filter(user -> user.flag("IsActive") && user.text("Email") != null)
        .map(
            user ->
                new UserSnapshot(
                    user.id(), user.textOrEmpty("Name"), user.textOrEmpty("Email"), true));
  }

  private static @Nullable BigDecimal number(@Nullable String text) {
    try {
      return text == null ? null : new BigDecimal(text);
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }

  private static @Nullable LocalDate date(@Nullable String text) {
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException unreadable) {
      return null;
    }
  }
}
