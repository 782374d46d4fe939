package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.reading.ConfigurationReader;
import io.foyer.configuration.control.records.ConfigurationObjects;
import io.foyer.crm.CrmRecordsFixture;
import io.foyer.crm.control.CrmConfiguration.Note;
import io.foyer.crm.entity.RecordType;
import io.foyer.salesforce.lookup.SalesforceAddresses;
import io.foyer.salesforce.lookup.SalesforceDirectory;
import io.foyer.salesforce.setup.SalesforceConfiguration;
import io.foyer.salesforce.wire.ApiUsage;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // started before all tests
class SalesforceFieldsTest {

  private static final String KIM = CrmRecordsFixture.KIM;
  private static final String HANAKO = CrmRecordsFixture.HANAKO;

  @TempDir static Path folder;

  private static LocalSalesforce org;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @Test
  @Tag("LS-3")
  void knows_account_opportunity_and_owner_of_a_contact() {
    var match = org.bean(SalesforceDirectory.class).lookup(KIM, Pace.REP_WAITS);

    assertThat(match.account()).isNotNull();
    assertThat(match.account().targetAccount()).isTrue();
    assertThat(match.openOpportunity()).isNotNull();
    assertThat(match.openOpportunity().name()).isEqualTo("Plant 4 rollout");
    assertThat(match.openOpportunity().amount()).isEqualByComparingTo("40000");
    assertThat(match.openOpportunity().currency()).isEqualTo("USD");
    assertThat(match.owner()).isNotNull();
    assertThat(match.owner().name()).isEqualTo("Ana Novak");
    assertThat(match.facts())
        .containsEntry("Account.Target_Account__c", "true")
        .containsEntry("Contact.LastName", "Andersen");
  }

  @Test
  @Tag("LS-3")
  void knows_the_owner_of_a_lead() {
    var owner = org.bean(SalesforceDirectory.class).lookup(HANAKO, Pace.REP_WAITS).owner();

    assertThat(owner).isNotNull();
    assertThat(owner.name()).isEqualTo("Chloe Martin");
  }

  @Test
  @Tag("EV-1")
  void writes_all_that_is_known_into_the_event() {
    var id =
        org.bean(SalesforceWriter.class)
            .writeConversation(conversation("cnv_fields", visitor(KIM)));

    var event = org.record("Event", id).orElseThrow();
    assertThat(event.text("Subject")).isEqualTo("Missed website chat from Somebody New");
    assertThat(event.text("Conversation_Type__c")).isEqualTo("Inbound");
    assertThat(event.text("Visitor_Messages__c")).startsWith("1");
    assertThat(event.text("Playback_URL__c")).endsWith("/console/playback/cnv_fields");
    assertThat(event.text("Description")).contains("It's \"urgent\" & <new> – 見積もり?");
    assertThat(event.text("StartDateTime")).startsWith("2026-11-18T12:00:00");
    assertThat(event.text("WhatId")).isNotBlank();
  }

  @Test
  @Tag("OPS-1")
  void reads_the_configuration_that_the_package_describes() {
    var records = org.bean(SalesforceConfiguration.class).read(ConfigurationObjects.ALL);

    var reading = ConfigurationReader.read(records, 1, Instant.EPOCH);

    assertThat(reading.problems()).isEmpty();
    var configuration = reading.configuration().orElseThrow();
    assertThat(configuration.streams()).hasSize(4);
    assertThat(configuration.rules()).hasSize(2);
    assertThat(configuration.company().name()).isEqualTo("Fern & Field");
    assertThat(configuration.playbook().qualification()).hasSize(1);
    assertThat(configuration.playbook().targetLists())
        .containsOnlyKeys("target accounts", "partners");
    assertThat(configuration.playbook().shortcuts()).hasSize(3);
    assertThat(configuration.playbook().mappings()).hasSize(5);
    assertThat(configuration.autoPounces().texts()).hasSize(8);
    assertThat(configuration.autoPounces().rules().ownDomains())
        .containsExactly("fern-and-field.example");
    assertThat(configuration.hours().holidays()).hasSize(2);
  }

  @Test
  @Tag("OPS-1")
  void names_what_the_org_lacks_and_reads_all_else() {
    var site = RecordType.of("Site__c", "Name").with("Name", "Site_Key__c", "Shoe_Size__c");
    var nowhere = RecordType.of("Nowhere__c", "Name").with("Name");
    var team = RecordType.of("Team__c", "Name").with("Name");

    for (int time = 0; time < 2; time++) {
      var read = org.bean(SalesforceConfiguration.class).read(List.of(site, nowhere, team));

      assertThat(read.missing()).containsExactlyInAnyOrder("Site__c.Shoe_Size__c", "Nowhere__c");
      assertThat(read.of("Site__c").get(0)).containsEntry("Site_Key__c", "demo");
      assertThat(read.of("Team__c")).isNotEmpty();
    }
  }

  @Test
  @Tag("OPS-4")
  void reads_who_changed_a_record_and_whom_it_points_to() {
    var read = org.bean(SalesforceConfiguration.class).read(ConfigurationObjects.ALL);

    assertThat(read.of("Team_Member__c"))
        .extracting(row -> row.get("User__r.Username"))
        .contains("ana@foyer.example");
    assertThat(read.of("Site__c").get(0))
        .containsKeys("LastModifiedDate", "LastModifiedById", "LastModifiedBy.Name");
  }

  @Test
  @Tag("OPS-1")
  void writes_notes_onto_records_and_takes_them_away() {
    var crm = org.bean(SalesforceConfiguration.class);
    var site = site();

    crm.annotate(List.of(new Note("Site__c", site, "Origins__c: wrong")));
    assertThat(crm.read(ConfigurationObjects.ALL).of("Site__c").get(0))
        .containsEntry("Validation_Message__c", "Origins__c: wrong");
    crm.annotate(List.of(new Note("Site__c", site, "")));
    assertThat(crm.read(ConfigurationObjects.ALL).of("Site__c").get(0))
        .doesNotContainKey("Validation_Message__c");
  }

  @Test
  @Tag("OPS-2")
  void knows_the_addresses_behind_a_record() {
    var addresses = org.bean(SalesforceAddresses.class);
    var contact = org.query(Soql.of("SELECT Id FROM Contact WHERE Email = ?", KIM)).get(0);
    var account =
        org.query(
                Soql.of(
                    "SELECT Id FROM Account WHERE Id IN"
                        + " (SELECT AccountId FROM Contact WHERE Email = ?)",
                    KIM))
            .get(0);
    var opportunity =
        org.query(Soql.of("SELECT Id FROM Opportunity WHERE AccountId = ?", account)).get(0);
    var lead = org.query(Soql.of("SELECT Id FROM Lead WHERE Email = ?", HANAKO)).get(0);

    assertThat(addresses.of(contact)).containsExactly(KIM);
    assertThat(addresses.of(account)).contains(KIM);
    assertThat(addresses.of(opportunity)).contains(KIM);
    assertThat(addresses.of(lead)).containsExactly(HANAKO);
    assertThat(addresses.of("003000000000000AAA")).isEmpty();
    assertThat(addresses.of(site())).as("of no person").isEmpty();
  }

  @Test
  @Tag("EV-3")
  void counts_the_calls_of_the_day() {
    org.bean(SalesforceDirectory.class).lookup(KIM, Pace.REP_WAITS);

    var usage = org.bean(ApiUsage.class).usage();

    assertThat(usage.connected()).isTrue();
    assertThat(usage.used()).isPositive();
    assertThat(usage.limit()).isGreaterThan(usage.used());
  }

  private static String site() {
    return Objects.requireNonNull(
        org.bean(SalesforceConfiguration.class)
            .read(ConfigurationObjects.ALL)
            .of("Site__c")
            .get(0)
            .get("Id"));
  }
}
