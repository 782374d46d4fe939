package io.foyer.salesforce.writing.content;

import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRecord.State;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The Events of a booked meeting: one for each who comes, so that it stands in each one's calendar.
 *
 * <p>Only the owner's says that it is a meeting and what has become of it: reports count it once.
 */
public record MeetingEvents(MeetingRecord meeting) {

  public static final String STATE = "Meeting_State__c";
  public static final String TYPE = "Meeting_Type__c";

  private static final String LEAD = "@{%s.id}".formatted(MeetingTask.LEAD);

  /** How many there are; the owner's is the first. */
  public int count() {
    return meeting.hosts().size();
  }

  /** Seats that were taken once and are so no more. */
  public IntStream surplus() {
    return IntStream.range(count(), meeting.seats());
  }

  /** By which a call tells them apart. */
  public static String reference(int seat) {
    return "event" + seat;
  }

  /** Where REST keeps one of them. */
  public String path(int seat) {
    return EventFields.path(seat == 0 ? meeting.key() : meeting.key() + "-" + seat);
  }

  /** The fields of one on a record that exists. */
  public Map<String, Object> on(Attachment attachment, int seat) {
    var fields = fields(seat);
    putIfKnown(fields, "WhoId", attachment.who());
    putIfKnown(fields, "WhatId", attachment.what());
    return fields;
  }

  /** The same on the lead that is made in the same call. */
  public Map<String, Object> onNewLead(int seat) {
    var fields = fields(seat);
    fields.put("WhoId", LEAD);
    return fields;
  }

  private Map<String, Object> fields(int seat) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("Subject", Text.cut(subject(), 255));
    fields.put("StartDateTime", meeting.start());
    fields.put("EndDateTime", meeting.end());
    fields.put("Location", Text.cut(meeting.place(), 255));
    fields.put("Description", Text.cut(meeting.details(), TranscriptText.LIMIT));
    fields.put("ShowAs", meeting.state() == State.CANCELLED ? "Free" : "Busy");
    fields.put("OwnerId", meeting.hosts().get(seat));
    putIfKnown(fields, "Playback_URL__c", meeting.playbackUrl());
    if (seat == 0) {
      fields.put(STATE, state());
      fields.put(TYPE, Text.cutName(meeting.type(), 80));
    }
    return fields;
  }

  private String subject() {
    return switch (meeting.state()) {
      case BOOKED -> meeting.title();
      case CANCELLED -> "Cancelled: " + meeting.title();
      case NO_SHOW -> "No-show: " + meeting.title();
    };
  }

  private String state() {
    return switch (meeting.state()) {
      case BOOKED -> "Booked";
      case CANCELLED -> "Cancelled";
      case NO_SHOW -> "No Show";
    };
  }

  private static void putIfKnown(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
