package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Company;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.LeadRules;
import io.foyer.configuration.entity.LeadRules.Owner;
import io.foyer.configuration.entity.MessengerRules;
import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.platform.Beans;
import io.foyer.salesforce.wire.Soql;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EV-1")
@SuppressWarnings("NullAway.Init") // started before all tests
class LeadOwnerTest {

  private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");

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
  void the_rep_who_talked_owns_the_lead_though_a_rule_is_active() {
    var ben = id("SELECT Id FROM User WHERE Username = 'ben@foyer.example'");

    assertThat(ownerUnder(new LeadRules(Owner.REP, "", false), "rep@owner.example", ben))
        .isEqualTo(ben);
  }

  @Test
  void the_queue_of_that_name_owns_the_lead() {
    var ben = id("SELECT Id FROM User WHERE Username = 'ben@foyer.example'");
    var queue = id("SELECT Id FROM Group WHERE DeveloperName = 'Website_Leads'");

    var rules = new LeadRules(Owner.QUEUE, "Website Leads", false);
    assertThat(ownerUnder(rules, "queue@owner.example", ben)).isEqualTo(queue);
  }

  @Test
  void a_queue_that_is_not_there_leaves_the_lead_to_salesforce_and_is_told() {
    var ben = id("SELECT Id FROM User WHERE Username = 'ben@foyer.example'");
    var beans = with(new LeadRules(Owner.QUEUE, "No such queue", false));

    assertThat(owner(beans, "lost@owner.example", ben)).startsWith("005").isNotEqualTo(ben);
    assertThat(beans.get(CrmAttention.class).items())
        .extracting(AttentionItem::subject)
        .contains("Setting__c.Lead_Queue__c");
  }

  @Test
  void the_assignment_rule_decides_where_it_is_wanted() {
    var ben = id("SELECT Id FROM User WHERE Username = 'ben@foyer.example'");
    var queue = id("SELECT Id FROM Group WHERE DeveloperName = 'Website_Leads'");

    var rules = new LeadRules(Owner.ASSIGNMENT_RULE, "", false);
    assertThat(ownerUnder(rules, "rule@owner.example", ben)).isEqualTo(queue);
  }

  private static String ownerUnder(LeadRules rules, String email, String rep) {
    return owner(with(rules), email, rep);
  }

  private static String owner(Beans beans, String email, String rep) {
    var record =
        new ConversationRecord(
            "cnv_" + email,
            rep,
            visitor(email),
            START,
            START.plusSeconds(90),
            "Website chat of 1 min 30 s.",
            "https://foyer.example/console/playback/" + email,
            List.of(),
            Map.of());
    beans.get(SalesforceWriter.class).writeConversation(record);
    var lead = org.leads(email).get(0);
    return org.record("Lead", lead).orElseThrow().required("OwnerId");
  }

  private static Beans with(LeadRules rules) {
    return org.wiring("foyer-local-secret")
        .with(
            Configurations.class,
            new Configurations() {
              @Override
              public Configuration current() {
                return owned(rules);
              }
            });
  }

  private static Configuration owned(LeadRules rules) {
    var none = Configuration.none();
    var company =
        new Company(
            "Fern", List.of(), "Website chat", 5, rules, false, MessengerRules.SHIPPED, false);
    return new Configuration(
        none.version(),
        none.takenAt(),
        none.sites(),
        none.streams(),
        none.rules(),
        none.teams(),
        none.profiles(),
        none.hours(),
        none.limits(),
        company,
        none.fieldTypes(),
        none.publishing(),
        none.playbook());
  }

  private static String id(String soql) {
    return org.query(Soql.of(soql)).get(0);
  }
}
