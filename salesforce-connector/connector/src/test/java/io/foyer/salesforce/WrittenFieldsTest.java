package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.meetingRequest;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.Attribution;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.VisitorRecord;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("EV-1")
@SuppressWarnings("NullAway.Init") // started before all tests
class WrittenFieldsTest {

  private static final String PAGE = "https://fern.example/pricing";
  private static final Attribution FROM_ADS =
      new Attribution("ads", "cpc", "Autumn", "https://fern.example/", PAGE, null);

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

  @BeforeEach
  void mend() {
    org.gate().mend();
  }

  @Test
  @Tag("EV-3")
  void writes_the_rest_without_a_removed_field_and_tells_once() {
    org.gate().remove("UTM_Source__c");

    var first = written("cnv_removed_1", visitor(KIM));
    var second = written("cnv_removed_2", fromAds("new@removed.example"));

    assertThat(first.text("Stream__c")).isEqualTo("Pricing Page");
    assertThat(first.text("UTM_Source__c")).isNull();
    assertThat(second.text("WhoId")).isEqualTo(org.leads("new@removed.example").get(0));
    assertThat(org.bean(CrmAttention.class).items())
        .extracting(AttentionItem::subject)
        .contains("Event.UTM_Source__c", "Lead.UTM_Source__c");
  }

  @Test
  @Tag("EV-3")
  void writes_a_wish_for_a_meeting_without_a_removed_field() {
    org.gate().remove("Conversation_Type__c");

    var task =
        org.bean(SalesforceWriter.class)
            .writeMeetingRequest(meetingRequest("mtg_removed", visitor("wish@removed.example")));

    assertThat(org.activities("mtg_removed")).containsExactly(task);
    assertThat(org.leads("wish@removed.example")).hasSize(1);
  }

  @Test
  @Tag("SEC-1")
  void bears_whatever_a_visitor_types() {
    var hostile = "=cmd|' /C calc'!A0 <script>&\u0000\u0008\uD83D \uDE00 😀" + "x".repeat(100_000);
    var visitor =
        new VisitorRecord(
            hostile,
            "hostile@typed.example",
            hostile,
            null,
            null,
            null,
            new Attribution(
                hostile, hostile, hostile, "javascript:alert(1)", PAGE + hostile, null));

    var event = written("cnv_hostile", visitor);

    assertThat(event.required("Subject")).contains("<script>&").hasSize(255);
    var lead = org.record("Lead", event.required("WhoId")).orElseThrow();
    assertThat(lead.required("Company")).startsWith("'=cmd").contains("😀").hasSize(255);
    assertThat(lead.text("First_Page__c")).isNull();
    assertThat(lead.required("Last_Page__c")).startsWith(PAGE).hasSize(255);
  }

  private static VisitorRecord fromAds(String email) {
    return new VisitorRecord("Somebody New", email, null, null, null, null, FROM_ADS);
  }

  private static RestRecord written(String key, VisitorRecord visitor) {
    var plain = conversation(key, visitor);
    var record =
        new ConversationRecord(
            key,
            null,
            visitor,
            plain.startedAt(),
            plain.endedAt(),
            plain.summary(),
            plain.playbackUrl(),
            plain.transcript(),
            Map.of(
                ConversationField.TYPE, "Inbound",
                ConversationField.UTM_SOURCE, "ads",
                ConversationField.STREAM, "Pricing Page"));
    var id = org.bean(SalesforceWriter.class).writeConversation(record);
    return org.record("Event", id).orElseThrow();
  }
}
