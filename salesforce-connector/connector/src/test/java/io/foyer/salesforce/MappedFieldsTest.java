package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.conversation;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.Attribution;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.setup.CrmFields;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EV-5")
@SuppressWarnings("NullAway.Init") // started before all tests
class MappedFieldsTest {

  @TempDir static Path folder;

  private static LocalSalesforce org;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
    org.bean(CrmFields.class).lookAgain();
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @Test
  void fills_texts_numbers_and_truths_as_the_org_holds_them() {
    var lead =
        lead(
            "kinds",
            Map.of("Country", "Denmark", "NumberOfEmployees", "12", "HasOptedOutOfEmail", "true"));

    assertThat(lead.text("Country")).isEqualTo("Denmark");
    assertThat(lead.text("NumberOfEmployees")).isEqualTo("12");
    assertThat(lead.flag("HasOptedOutOfEmail")).isTrue();
  }

  @Test
  @Tag("SEC-1")
  void fits_whatever_a_visitor_brought_into_the_field() {
    var lead =
        lead(
            "hostile",
            Map.of(
                "City", "=cmd|' /C calc'!A0\u0000" + "x".repeat(1_000),
                "Website", "https://fern.example/a?" + "q".repeat(1_000)));

    assertThat(lead.required("City")).startsWith("'=cmd").hasSize(40);
    assertThat(lead.text("Website")).isEqualTo("https://fern.example/a");
  }

  @Test
  @Tag("EV-3")
  void makes_the_lead_without_what_a_field_cannot_hold_and_says_so() {
    var lead =
        lead(
            "unfit",
            Map.of("NumberOfEmployees", "many", "ConvertedDate", "2026-11-27", "City", "Odense"));

    assertThat(lead.text("City")).isEqualTo("Odense");
    assertThat(lead.text("NumberOfEmployees")).isNull();
    assertThat(told()).contains("Lead.NumberOfEmployees", "Lead.ConvertedDate");
  }

  @Test
  @Tag("EV-3")
  void makes_the_lead_without_a_field_that_is_gone_and_says_so() {
    var lead = lead("gone", Map.of("Shoe_Size__c", "44", "City", "Odense"));

    assertThat(lead.text("City")).isEqualTo("Odense");
    assertThat(told()).contains("Lead.Shoe_Size__c");
  }

  @Test
  void leaves_to_foyer_what_foyer_fills_itself() {
    assertThat(lead("own", Map.of("LeadSource", "Guess")).text("LeadSource"))
        .isEqualTo("Website chat");
  }

  private static Iterable<String> told() {
    return org.bean(CrmAttention.class).items().stream().map(AttentionItem::subject).toList();
  }

  private static RestRecord lead(String name, Map<String, String> fields) {
    var visit = new Attribution(null, null, null, null, null, fields);
    var visitor =
        new VisitorRecord("Somebody", name + "@mapped.example", null, null, null, null, visit);
    var event =
        org.bean(SalesforceWriter.class).writeConversation(conversation("cnv_" + name, visitor));
    var lead = org.record("Event", event).orElseThrow().required("WhoId");
    return org.record("Lead", lead).orElseThrow();
  }
}
