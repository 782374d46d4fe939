package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.RatingRecord;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("CV-12")
@SuppressWarnings("NullAway.Init") // started before all tests
class RatingOnEventTest {

  @TempDir static Path folder;

  private static LocalSalesforce org;
  private static SalesforceWriter writer;

  @BeforeAll
  static void start() throws IOException {
    org = new LocalSalesforce(folder);
    writer = org.bean(SalesforceWriter.class);
  }

  @AfterAll
  static void stop() {
    org.close();
  }

  @Test
  void stands_on_the_event_with_what_the_visitor_added() {
    var event = writer.writeConversation(conversation("cnv_rated", visitor(KIM)));

    writer.writeRating(new RatingRecord(event, 4, "Quick & kind."));

    assertThat(event(event).text("Rating__c")).isEqualTo("4.0");
    assertThat(event(event).text("Rating_Comment__c")).isEqualTo("Quick & kind.");
    assertThat(event(event).text("Conversation_Type__c")).isEqualTo("Inbound");
  }

  @Test
  void is_changed_and_its_comment_taken_back() {
    var event = writer.writeConversation(conversation("cnv_changed", visitor(KIM)));
    writer.writeRating(new RatingRecord(event, 1, "Slow."));

    writer.writeRating(new RatingRecord(event, 5, null));

    assertThat(event(event).text("Rating__c")).isEqualTo("5.0");
    assertThat(event(event).text("Rating_Comment__c")).isNull();
  }

  @Test
  void comes_with_an_event_that_is_written_after_it() {
    var fields = Map.of(ConversationField.RATING, "3", ConversationField.RATING_COMMENT, "So so.");
    var record = conversation("cnv_late", visitor(KIM)).with(fields);

    var event = event(writer.writeConversation(record));

    assertThat(event.text("Rating__c")).isEqualTo("3.0");
    assertThat(event.text("Rating_Comment__c")).isEqualTo("So so.");
  }

  @Test
  @Tag("EV-3")
  void is_written_without_a_removed_field_and_an_admin_is_told() throws IOException {
    // A field that is missing is left out for a while: the other tests need their own org.
    try (var older = new LocalSalesforce(folder.resolve("older"))) {
      var there = older.bean(SalesforceWriter.class);
      var event = there.writeConversation(conversation("cnv_older", visitor(KIM)));
      older.gate().remove("Rating_Comment__c");

      there.writeRating(new RatingRecord(event, 2, "Hm."));

      assertThat(older.record("Event", event).orElseThrow().text("Rating__c")).isEqualTo("2.0");
      assertThat(older.bean(CrmAttention.class).items())
          .extracting(AttentionItem::subject)
          .contains("Event.Rating_Comment__c");
    }
  }

  @Test
  @Tag("SEC-1")
  void is_no_formula_for_whoever_opens_it_in_a_spreadsheet() {
    var event = writer.writeConversation(conversation("cnv_hostile", visitor(KIM)));

    writer.writeRating(new RatingRecord(event, 1, "=cmd|' /C calc'!A0"));

    assertThat(event(event).required("Rating_Comment__c")).startsWith("'=cmd");
  }

  private static RestRecord event(String id) {
    return org.record("Event", id).orElseThrow();
  }
}
