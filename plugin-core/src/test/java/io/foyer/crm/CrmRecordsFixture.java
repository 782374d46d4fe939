package io.foyer.crm;

import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;
import io.foyer.crm.entity.TranscriptLine;
import io.foyer.crm.entity.VisitorRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is told to a CRM in tests, and of whom. */
public final class CrmRecordsFixture {

  /** A contact of ACME Robotics. */
  public static final String KIM = "kim@acme-robotics.example";

  /** A lead. */
  public static final String HANAKO = "hanako@kumo.example";

  private static final Instant START = Instant.parse("2026-11-18T12:00:00Z");

  private CrmRecordsFixture() {}

  public static VisitorRecord visitor(String email) {
    return new VisitorRecord("Somebody New", email, null, null, null, null, null);
  }

  public static ConversationRecord conversation(String key, VisitorRecord visitor) {
    return new ConversationRecord(
        key,
        null,
        visitor,
        START,
        START.plusSeconds(90),
        "Website chat of 1 min 30 s.",
        "http://localhost:8080/console/playback/" + key,
        List.of(new TranscriptLine(START, "Visitor", "It's \"urgent\" & <new> – 見積もり?")),
        Map.of(ConversationField.TYPE, "Inbound", ConversationField.VISITOR_MESSAGES, "1"));
  }

  public static MeetingRequestRecord meetingRequest(String key, VisitorRecord visitor) {
    return meetingRequest(key, visitor, List.of("2026-11-20 morning"));
  }

  public static MeetingRequestRecord meetingRequest(
      String key, VisitorRecord visitor, List<String> times) {
    return new MeetingRequestRecord(key, visitor, null, START, "Europe/Madrid", times, null, null);
  }

  /** Half an hour with these users. */
  public static MeetingRecord meeting(
      String key,
      VisitorRecord visitor,
      MeetingRecord.State state,
      Instant start,
      String... hosts) {
    return new MeetingRecord(
        key,
        visitor,
        List.of(hosts),
        hosts.length,
        start,
        start.plusSeconds(1_800),
        state,
        "Demo",
        "Demo with ACME",
        "https://meet.example/acme",
        "Booked on the website.",
        null);
  }

  /** The same meeting, of which so many Events were written before. */
  public static MeetingRecord having(int events, MeetingRecord now) {
    return new MeetingRecord(
        now.key(),
        now.visitor(),
        now.hosts(),
        events,
        now.start(),
        now.end(),
        now.state(),
        now.type(),
        now.title(),
        now.place(),
        now.details(),
        now.playbackUrl());
  }

  public static PublicationRecord publication(String key) {
    return new PublicationRecord(
        key, 2, START, null, "Published", "“Spring” & <more>", "Changed Site__c: Fern & Field");
  }
}
