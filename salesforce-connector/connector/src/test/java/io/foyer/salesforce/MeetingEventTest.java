package io.foyer.salesforce;

import static io.foyer.crm.CrmRecordsFixture.KIM;
import static io.foyer.crm.CrmRecordsFixture.having;
import static io.foyer.crm.CrmRecordsFixture.meeting;
import static io.foyer.crm.CrmRecordsFixture.visitor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.foyer.crm.control.CrmAttention;
import io.foyer.crm.entity.AttentionItem;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRecord.State;
import io.foyer.salesforce.rest.RestRecord;
import io.foyer.salesforce.writing.SalesforceWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Booked meetings in the calendars of Salesforce. */
@Tag("MB-3")
@SuppressWarnings("NullAway.Init") // started before all tests
class MeetingEventTest {
  private static final Instant TEN = Instant.parse("2026-12-01T10:00:00Z");

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

  @BeforeEach
  void mend() {
    org.gate().mend();
  }

  @Test
  void keeps_the_owner_busy_at_its_time() {
    var ana = org.user("ana@foyer.example");

    var event = event(writer.writeMeeting(booked("bkg_busy", State.BOOKED, TEN, ana)));

    assertThat(event.text("OwnerId")).isEqualTo(ana);
    assertThat(event.required("StartDateTime")).startsWith("2026-12-01T10:00:00");
    assertThat(event.required("EndDateTime")).startsWith("2026-12-01T10:30:00");
    assertThat(event.text("ShowAs")).isEqualTo("Busy");
    assertThat(event.text("Subject")).isEqualTo("Demo with ACME");
    assertThat(event.text("Location")).isEqualTo("https://meet.example/acme");
    assertThat(event.text("Meeting_State__c")).isEqualTo("Booked");
    assertThat(event.text("Meeting_Type__c")).isEqualTo("Demo");
    assertThat(event.text("Conversation_Type__c")).as("no wish for a meeting").isNull();
  }

  @Test
  void moves_the_event_to_another_time_and_another_owner() {
    var ana = org.user("ana@foyer.example");
    var ben = org.user("ben@foyer.example");
    var id = writer.writeMeeting(booked("bkg_moved", State.BOOKED, TEN, ana));

    writer.writeMeeting(booked("bkg_moved", State.BOOKED, TEN.plusSeconds(3_600), ben));

    assertThat(event(id).text("OwnerId")).isEqualTo(ben);
    assertThat(event(id).required("StartDateTime")).startsWith("2026-12-01T11:00:00");
  }

  @Test
  void leaves_what_was_called_off_to_be_counted_but_keeps_nobody_busy() {
    var id = writer.writeMeeting(booked("bkg_off", State.CANCELLED, TEN, any()));

    assertThat(event(id).text("Subject")).isEqualTo("Cancelled: Demo with ACME");
    assertThat(event(id).text("ShowAs")).isEqualTo("Free");
    assertThat(event(id).text("Meeting_State__c")).isEqualTo("Cancelled");
  }

  @Test
  void says_that_the_guest_did_not_come() {
    var id = writer.writeMeeting(booked("bkg_noshow", State.NO_SHOW, TEN, any()));

    assertThat(event(id).text("Meeting_State__c")).isEqualTo("No Show");
  }

  @Test
  void lets_reports_count_a_meeting_of_several_once() {
    var ana = org.user("ana@foyer.example");
    var ben = org.user("ben@foyer.example");
    writer.writeMeeting(
        meeting("bkg_two", visitor("two@new.example"), State.BOOKED, TEN, ana, ben));

    var second = event(org.activities("bkg_two-1").get(0));
    assertThat(second.text("OwnerId")).isEqualTo(ben);
    assertThat(second.text("Meeting_State__c")).isNull();
    assertThat(second.text("WhoId")).isEqualTo(org.leads("two@new.example").get(0));
  }

  @Test
  void takes_a_meeting_out_of_the_calendars_of_those_who_come_no_more() {
    var ana = org.user("ana@foyer.example");
    var ben = org.user("ben@foyer.example");
    var chloe = org.user("chloe@foyer.example");
    var three = meeting("bkg_fewer", visitor(KIM), State.BOOKED, TEN, ana, ben, chloe);
    var id = writer.writeMeeting(three);
    var one = having(3, booked("bkg_fewer", State.BOOKED, TEN, ben));

    assertThat(writer.writeMeeting(one)).isEqualTo(id);

    assertThat(event(id).text("OwnerId")).isEqualTo(ben);
    assertThat(org.activities("bkg_fewer-1")).isEmpty();
    assertThat(org.activities("bkg_fewer-2")).isEmpty();
    assertThat(writer.writeMeeting(one)).as("told again").isEqualTo(id);
  }

  @Test
  void tries_again_to_take_it_out_while_salesforce_is_away() {
    var id = writer.writeMeeting(two("bkg_out"));
    var one = having(2, booked("bkg_out", State.BOOKED, TEN.plusSeconds(3_600), any()));

    org.gate().put(FaultyGate.Fault.EMPTY_503, 1, MeetingEventTest::deletes);
    assertThatThrownBy(() -> writer.writeMeeting(one)).isInstanceOf(CrmUnavailable.class);
    assertThat(event(id).required("StartDateTime")).startsWith("2026-12-01T11:00:00");
    assertThat(org.activities("bkg_out-1")).hasSize(1);
    org.gate().mend();
    writer.writeMeeting(one);

    assertThat(org.activities("bkg_out-1")).isEmpty();
    assertThat(org.activities("bkg_out")).containsExactly(id);
  }

  @Test
  void says_that_it_must_not_be_taken_out_after_the_meeting_is_written() {
    var id = writer.writeMeeting(two("bkg_kept"));
    var one = having(2, booked("bkg_kept", State.BOOKED, TEN.plusSeconds(3_600), any()));

    org.gate().put(FaultyGate.Fault.DELETE_REFUSED, 1, MeetingEventTest::deletes);
    assertThatThrownBy(() -> writer.writeMeeting(one))
        .isInstanceOfSatisfying(
            CrmRefused.class,
            refused -> assertThat(refused.crmCode()).isEqualTo("INSUFFICIENT_ACCESS_OR_READONLY"));

    assertThat(event(id).required("StartDateTime")).startsWith("2026-12-01T11:00:00");
    assertThat(org.activities("bkg_kept-1")).hasSize(1);
  }

  @Test
  @Tag("EV-3")
  void is_written_without_a_removed_field_and_an_admin_is_told() {
    org.gate().remove("Meeting_Type__c");
    var beans = org.wiring("foyer-local-secret"); // which remember for a while what is missing

    var id =
        beans
            .get(SalesforceWriter.class)
            .writeMeeting(booked("bkg_removed", State.BOOKED, TEN, any()));

    assertThat(event(id).text("Meeting_State__c")).isEqualTo("Booked");
    assertThat(beans.get(CrmAttention.class).items())
        .extracting(AttentionItem::subject)
        .contains("Event.Meeting_Type__c");
  }

  @Test
  @Tag("EV-3")
  void may_be_tried_again_while_salesforce_is_away() {
    var record = booked("bkg_away", State.BOOKED, TEN, any());
    org.gate().put(FaultyGate.Fault.EMPTY_503, 1, path -> true);

    assertThatThrownBy(() -> writer.writeMeeting(record)).isInstanceOf(CrmUnavailable.class);
    org.gate().mend();
    assertThat(org.activities("bkg_away")).isEmpty();
    writer.writeMeeting(record);
    assertThat(org.activities("bkg_away")).hasSize(1);
  }

  private static boolean deletes(String path, String body) {
    return path.endsWith("/composite") && body.contains("\"DELETE\"");
  }

  private static MeetingRecord two(String key) {
    return meeting(key, visitor(KIM), State.BOOKED, TEN, any(), org.user("ben@foyer.example"));
  }

  private static String any() {
    return org.user("ana@foyer.example");
  }

  private static MeetingRecord booked(String key, State state, Instant start, String owner) {
    return meeting(key, visitor(KIM), state, start, owner);
  }

  private static RestRecord event(String id) {
    return org.record("Event", id).orElseThrow();
  }
}
