package io.foyer.crm;

import static io.foyer.crm.CrmRecordsFixture.HANAKO;
import static io.foyer.crm.CrmRecordsFixture.KIM;

import io.foyer.crm.control.CrmFeed;
import io.foyer.crm.control.CrmReader;
import io.foyer.crm.entity.CrmObject;
import io.foyer.platform.MovedClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

class InMemoryRecordsContractTest extends CrmRecordsContract {

  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-18T12:00:00Z"));
  private final InMemoryRecords records = new InMemoryRecords(clock);

  @BeforeEach
  void fill() {
    var ana =
        records.make(
            CrmObject.USER,
            Map.of("Name", "Ana Novak", "Email", "ana@foyer.example", "IsActive", "true"));
    var acme =
        records.make(
            CrmObject.ACCOUNT,
            Map.of(
                "Name", "ACME Robotics", "Web_Domain__c", "acme-robotics.example", "OwnerId", ana));
    records.make(
        CrmObject.ACCOUNT_TEAM,
        Map.of("AccountId", acme, "UserId", ana, "TeamMemberRole", "Account Manager"));
    records.make(
        CrmObject.CONTACT,
        Map.of(
            "FirstName", "Kim",
            "LastName", "Andersen",
            "Email", KIM,
            "AccountId", acme,
            "OwnerId", ana));
    records.make(CrmObject.OPPORTUNITY, Map.of("Name", "Arms", "AccountId", acme));
    records.make(CrmObject.LEAD, Map.of("Name", "Hanako Sato", "Email", HANAKO));
  }

  @Override
  protected CrmReader reader() {
    return records;
  }

  @Override
  protected CrmFeed feed() {
    return records;
  }

  @Override
  protected String make(CrmObject object, Map<String, String> fields) {
    clock.moveBy(Duration.ofSeconds(1));
    return records.make(object, fields);
  }

  @Override
  protected void change(CrmObject object, String id, String field, String value) {
    clock.moveBy(Duration.ofSeconds(1));
    records.change(id, field, value);
  }

  @Override
  protected void delete(CrmObject object, String id) {
    clock.moveBy(Duration.ofSeconds(1));
    records.delete(id);
  }
}
