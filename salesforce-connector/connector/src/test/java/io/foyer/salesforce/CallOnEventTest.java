package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.conversation;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.crm.entity.CallNotesRecord;
import io.foyer.crm.entity.ConversationField;
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

@Tag("EV-4")
@SuppressWarnings("NullAway.Init") // started before all tests
class CallOnEventTest {

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
  void tells_how_many_calls_there_were_and_how_long() {
    var fields =
        Map.of(
            ConversationField.CALLS, "2",
            ConversationField.CALL_SECONDS, "300",
            ConversationField.CALL_NOTES, "Wants a demo.\nIn May.");
    var record = conversation("cnv_called", visitor(KIM)).with(fields);

    var event = event(writer.writeConversation(record));

    assertThat(event.text("Calls__c")).isEqualTo("2.0");
    assertThat(event.text("Call_Seconds__c")).isEqualTo("300.0");
    assertThat(event.text("Call_Notes__c")).isEqualTo("Wants a demo.\nIn May.");
  }

  @Test
  void gets_notes_later_that_change_nothing_else_and_can_be_taken_back() {
    var event = writer.writeConversation(conversation("cnv_noted", visitor(KIM)));

    writer.writeCallNotes(new CallNotesRecord(event, "Wants a demo."));
    assertThat(event(event).text("Call_Notes__c")).isEqualTo("Wants a demo.");
    assertThat(event(event).text("Conversation_Type__c")).isEqualTo("Inbound");

    writer.writeCallNotes(new CallNotesRecord(event, ""));
    assertThat(event(event).text("Call_Notes__c")).isNull();
  }

  @Test
  @Tag("SEC-1")
  void keeps_notes_plain_and_no_formula() {
    var event = writer.writeConversation(conversation("cnv_hostile_notes", visitor(KIM)));

    writer.writeCallNotes(new CallNotesRecord(event, "=cmd|' /C calc'!A0\n<script>\u0007"));

    assertThat(event(event).required("Call_Notes__c")).isEqualTo("'=cmd|' /C calc'!A0\n<script>");
  }

  private static RestRecord event(String id) {
    return org.record("Event", id).orElseThrow();
  }
}
