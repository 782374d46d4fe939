package io.foyer.salesforce.writing.content;

import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.VisitorRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The task that asks a record's owner to call back, or to write where no time was named. */
public record MeetingTask(MeetingRequestRecord request) {

  public static final String OBJECT = "Task";
  public static final String TASK = "task";
  public static final String LEAD = "lead";

  /** Its fields on a record that exists. */
  public Map<String, Object> on(Attachment attachment) {
    var fields = fields(attachment.owner() == null ? request.rep() : attachment.owner());
    putIfKnown(fields, "WhoId", attachment.who());
    putIfKnown(fields, "WhatId", attachment.what());
    return fields;
  }

  /** Its fields on the lead that is made in the same call. */
  public Map<String, Object> onNewLead() {
    var fields = fields(request.rep());
    fields.put("WhoId", "@{%s.id}".formatted(LEAD));
    return fields;
  }

  /** Where REST keeps it. */
  public String path() {
    return OBJECT + "/" + EventFields.KEY_FIELD + "/" + request.key();
  }

  Map<String, Object> fields(@Nullable String owner) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("Subject", Text.cut(subject(), 255));
    fields.put("Status", "Not Started");
    fields.put("Priority", "High");
    fields.put("ActivityDate", today().toString());
    fields.put("Conversation_Type__c", "Meeting");
    fields.put("Description", Text.cut(description(), TranscriptText.LIMIT));
    putIfKnown(fields, "Playback_URL__c", request.playbackUrl());
    putIfKnown(fields, "OwnerId", owner);
    return fields;
  }

  private boolean namesTimes() {
    return !request.times().isEmpty();
  }

  private String subject() {
    return (namesTimes() ? "Call back " : "Write back to ") + name(request.visitor());
  }

  private String description() {
    var visitor = request.visitor();
    var text = new StringBuilder("Asked on the website to be ");
    text.append(namesTimes() ? "called back." : "written to, without naming a time.");
    var lines =
        Map.of(
            "Note",
            Objects.requireNonNullElse(request.note(), ""),
            "E-mail",
            Objects.requireNonNullElse(visitor.email(), ""),
            namesTimes() ? "Preferred times (" + request.zone() + ")" : "Time zone",
            namesTimes() ? String.join("; ", request.times()) : request.zone(),
            "Conversation",
            Objects.requireNonNullElse(request.playbackUrl(), ""));
    lines.entrySet().stream()
        .filter(line -> !line.getValue().isBlank())
        .sorted(Map.Entry.comparingByKey())
        .forEach(line -> text.append("\n" + line.getKey() + ": " + line.getValue()));
    return text.toString();
  }

  private LocalDate today() {
    ZoneId zone;
    try {
      zone = ZoneId.of(request.zone());
    } catch (DateTimeException unknown) {
      zone = ZoneOffset.UTC;
    }
    return LocalDate.ofInstant(request.requestedAt(), zone);
  }

  private static String name(VisitorRecord visitor) {
    return Objects.requireNonNullElse(
        visitor.name(), Objects.requireNonNullElse(visitor.email(), "a visitor"));
  }

  private static void putIfKnown(Map<String, Object> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
