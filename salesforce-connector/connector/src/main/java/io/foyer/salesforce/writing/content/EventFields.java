package io.foyer.salesforce.writing.content;

import io.foyer.crm.entity.CallNotesRecord;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.RatingRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The Event that stands for a conversation, whoever it hangs on. */
public final class EventFields {

  public static final String OBJECT = "Event";
  public static final String KEY_FIELD = "Conversation_Key__c";

  private static final String RATING = "Rating__c";
  private static final String RATING_COMMENT = "Rating_Comment__c";
  private static final String CALL_NOTES = "Call_Notes__c";

  // As many as the field holds.
  private static final int LONGEST_NOTES = 10_000;

  private static final Map<ConversationField, String> NAMES =
      Map.ofEntries(
          Map.entry(ConversationField.TYPE, "Conversation_Type__c"),
          Map.entry(ConversationField.OUTCOME, "Outcome__c"),
          Map.entry(ConversationField.REP_MESSAGES, "Rep_Messages__c"),
          Map.entry(ConversationField.VISITOR_MESSAGES, "Visitor_Messages__c"),
          Map.entry(ConversationField.FIRST_RESPONSE_SECONDS, "First_Response_Seconds__c"),
          Map.entry(ConversationField.PAGE_URL, "Page_URL__c"),
          Map.entry(ConversationField.UTM_SOURCE, "UTM_Source__c"),
          Map.entry(ConversationField.UTM_MEDIUM, "UTM_Medium__c"),
          Map.entry(ConversationField.UTM_CAMPAIGN, "UTM_Campaign__c"),
          Map.entry(ConversationField.STREAM, "Stream__c"),
          Map.entry(ConversationField.ROUTING_REASON, "Routing_Reason__c"),
          Map.entry(ConversationField.RATING, RATING),
          Map.entry(ConversationField.RATING_COMMENT, RATING_COMMENT),
          Map.entry(ConversationField.CALLS, "Calls__c"),
          Map.entry(ConversationField.CALL_SECONDS, "Call_Seconds__c"),
          Map.entry(ConversationField.CALL_NOTES, CALL_NOTES));
  private static final Set<ConversationField> NUMBERS =
      Set.of(
          ConversationField.REP_MESSAGES,
          ConversationField.VISITOR_MESSAGES,
          ConversationField.FIRST_RESPONSE_SECONDS,
          ConversationField.RATING,
          ConversationField.CALLS,
          ConversationField.CALL_SECONDS);
  private static final Set<ConversationField> SHORT =
      Set.of(ConversationField.OUTCOME, ConversationField.STREAM);

  private EventFields() {}

  /** Where REST keeps the Event of that key. */
  public static String path(String key) {
    return OBJECT + "/" + KEY_FIELD + "/" + key;
  }

  /** By API name: texts, numbers and points in time; without the key and the person. */
  public static Map<String, Object> of(ConversationRecord conversation) {
    var event = new LinkedHashMap<String, Object>();
    event.put("Subject", Text.cut(subject(conversation), 255));
    event.put("StartDateTime", conversation.startedAt());
    event.put("EndDateTime", conversation.endedAt());
    event.put("Description", TranscriptText.of(conversation));
    event.put("Playback_URL__c", conversation.playbackUrl());
    putIfKnown(event, "OwnerId", conversation.rep());
    conversation.fields().forEach((field, value) -> put(event, field, value));
    return event;
  }

  /** What a visitor said afterwards, alone; an empty text takes back an earlier one. */
  public static Map<String, Object> of(RatingRecord rating) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(RATING, (double) rating.score());
    fields.put(RATING_COMMENT, rating.comment() == null ? "" : Text.cutName(rating.comment(), 255));
    return fields;
  }

  /** What a rep noted afterwards, alone; an empty text takes back an earlier one. */
  public static Map<String, Object> of(CallNotesRecord notes) {
    var fields = new LinkedHashMap<String, Object>();
    fields.put(CALL_NOTES, Text.cutProse(notes.text(), LONGEST_NOTES));
    return fields;
  }

  /** A conversation on that record; its owner's where no rep was in it. */
  public static Map<String, Object> on(Attachment attachment, Map<String, Object> event) {
    var attached = new LinkedHashMap<>(event);
    putIfKnown(attached, "WhoId", attachment.who());
    putIfKnown(attached, "WhatId", attachment.what());
    if (!attached.containsKey("OwnerId")) {
      putIfKnown(attached, "OwnerId", attachment.owner());
    }
    return attached;
  }

  private static String subject(ConversationRecord conversation) {
    var visitor = conversation.visitor();
    var name =
        Objects.requireNonNullElse(
            visitor.name(), Objects.requireNonNullElse(visitor.email(), "a visitor"));
    return conversation.rep() == null
        ? "Missed website chat from " + name
        : "Website chat with " + name;
  }

  private static void putIfKnown(Map<String, Object> event, String field, @Nullable String value) {
    if (value != null) {
      event.put(field, value);
    }
  }

  private static void put(Map<String, Object> event, ConversationField field, String value) {
    var name = Objects.requireNonNull(NAMES.get(field));
    if (NUMBERS.contains(field)) {
      event.put(name, Double.valueOf(value));
      return;
    }
    var text =
        switch (field) {
          case PAGE_URL -> Text.cutAddress(value, 255);
          case CALL_NOTES -> Text.cutProse(value, LONGEST_NOTES);
          default -> Text.cutName(value, SHORT.contains(field) ? 80 : 255);
        };
    if (!text.isEmpty()) {
      event.put(name, text);
    }
  }
}
