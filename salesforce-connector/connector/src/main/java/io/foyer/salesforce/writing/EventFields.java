package io.foyer.salesforce.writing;

import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/** The Event that stands for a conversation. */
final class EventFields {

  static final String KEY_FIELD = "Conversation_Key__c";

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
          Map.entry(ConversationField.ROUTING_REASON, "Routing_Reason__c"));
  private static final Set<ConversationField> NUMBERS =
      Set.of(
          ConversationField.REP_MESSAGES,
          ConversationField.VISITOR_MESSAGES,
          ConversationField.FIRST_RESPONSE_SECONDS);
  private static final Set<ConversationField> SHORT =
      Set.of(ConversationField.OUTCOME, ConversationField.STREAM);

  private EventFields() {}

  static SObject of(ConversationRecord conversation, Attachment attachment) {
    var event = new SObject("Event");
    event.setSObjectField(KEY_FIELD, conversation.key());
    event.setSObjectField("Subject", Text.cut(subject(conversation), 255));
    event.setSObjectField("StartDateTime", calendar(conversation.startedAt()));
    event.setSObjectField("EndDateTime", calendar(conversation.endedAt()));
    event.setSObjectField("Description", TranscriptText.of(conversation));
    event.setSObjectField("Playback_URL__c", conversation.playbackUrl());
    putIfKnown(event, "WhoId", attachment.who());
    putIfKnown(event, "WhatId", attachment.what());
    putIfKnown(
        event, "OwnerId", conversation.rep() == null ? attachment.owner() : conversation.rep());
    conversation.fields().forEach((field, value) -> put(event, field, value));
    return event;
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

  private static void putIfKnown(SObject event, String field, @Nullable String value) {
    if (value != null) {
      event.setSObjectField(field, value);
    }
  }

  private static void put(SObject event, ConversationField field, String value) {
    if (NUMBERS.contains(field)) {
      event.setSObjectField(NAMES.get(field), Double.valueOf(value));
    } else if (field == ConversationField.PAGE_URL) {
      event.setSObjectField(NAMES.get(field), Text.cutAddress(value, 255));
    } else {
      event.setSObjectField(NAMES.get(field), Text.cut(value, SHORT.contains(field) ? 80 : 255));
    }
  }

  static Calendar calendar(Instant instant) {
    var calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.setTimeInMillis(instant.toEpochMilli());
    return calendar;
  }
}
