package io.foyer.crmsync.control;

import io.foyer.conversations.entity.Rating;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.CallNotesRecord;
import io.foyer.crm.entity.ConversationField;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;
import io.foyer.crm.entity.RatingRecord;
import io.foyer.crm.entity.Written;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The kinds of rows for the CRM, and how each is written and sent. */
@ApplicationScoped
public class Deliveries {

  public static final String CONVERSATION = "conversation";
  public static final String MEETING = "meeting";
  public static final String MEETING_REQUEST = "meeting-request";
  public static final String PUBLICATION = "publication";
  public static final String RATING = "rating";
  public static final String CALL_NOTES = "call-notes";

  @Inject CrmWriter crm;

  private final Jsonb json = JsonbBuilder.create();

  /** The payload of a row. */
  public String payload(Record record) {
    return json.toJson(record);
  }

  /** The payload of a conversation that was rated before it was sent. */
  public String rated(String payload, Rating rating) {
    return with(
        payload,
        fields -> {
          fields.put(ConversationField.RATING, String.valueOf(rating.score()));
          fields.remove(ConversationField.RATING_COMMENT);
          if (rating.comment() != null) {
            fields.put(ConversationField.RATING_COMMENT, rating.comment());
          }
        });
  }

  /** The payload of a conversation whose rep noted something before it was sent. */
  public String noted(String payload, String notes) {
    return with(payload, fields -> fields.put(ConversationField.CALL_NOTES, notes));
  }

  private String with(String payload, Consumer<Map<ConversationField, String>> change) {
    var record = json.fromJson(payload, ConversationRecord.class);
    var fields = new EnumMap<ConversationField, String>(ConversationField.class);
    fields.putAll(record.fields());
    change.accept(fields);
    return json.toJson(record.with(fields));
  }

  /** Sends them, conversations together; tells of each what came of it. */
  Map<Lease, Written> deliver(List<Lease> leases) {
    var outcomes = new LinkedHashMap<Lease, Written>();
    var conversations = new LinkedHashMap<Lease, ConversationRecord>();
    for (var lease : leases) {
      if (lease.kind().equals(CONVERSATION)) {
        read(lease, conversations, outcomes);
      } else {
        outcomes.put(lease, attempt(() -> single(lease)));
      }
    }
    outcomes.putAll(together(conversations));
    return outcomes;
  }

  private void read(
      Lease lease, Map<Lease, ConversationRecord> read, Map<Lease, Written> outcomes) {
    try {
      read.put(lease, json.fromJson(lease.payload(), ConversationRecord.class));
    } catch (RuntimeException unreadable) {
      outcomes.put(lease, Written.not(unreadable));
    }
  }

  private String single(Lease lease) {
    var payload = lease.payload();
    return switch (lease.kind()) {
      case MEETING_REQUEST ->
          crm.writeMeetingRequest(json.fromJson(payload, MeetingRequestRecord.class));
      case MEETING -> crm.writeMeeting(json.fromJson(payload, MeetingRecord.class));
      case CALL_NOTES -> crm.writeCallNotes(json.fromJson(payload, CallNotesRecord.class));
      case RATING -> crm.writeRating(json.fromJson(payload, RatingRecord.class));
      case PUBLICATION -> crm.writePublication(json.fromJson(payload, PublicationRecord.class));
      default -> throw new IllegalArgumentException("unknown kind " + lease.kind());
    };
  }

  private Map<Lease, Written> together(Map<Lease, ConversationRecord> conversations) {
    var leases = List.copyOf(conversations.keySet());
    var written = written(List.copyOf(conversations.values()));
    var outcomes = new LinkedHashMap<Lease, Written>();
    for (int i = 0; i < leases.size(); i++) {
      outcomes.put(leases.get(i), written.get(i));
    }
    return outcomes;
  }

  private List<Written> written(List<ConversationRecord> records) {
    if (records.isEmpty()) {
      return List.of();
    }
    try {
      return crm.writeConversations(records);
    } catch (CrmUnavailable | CrmRefused all) {
      return records.stream().map(record -> Written.not(all)).toList();
    } catch (RuntimeException oneOfThem) {
      // Whichever it is, it must not hold up the others.
      var singly = new ArrayList<Written>();
      records.forEach(record -> singly.add(attempt(() -> crm.writeConversation(record))));
      return singly;
    }
  }

  private static Written attempt(Supplier<String> write) {
    try {
      return Written.as(write.get());
    } catch (RuntimeException failure) {
      return Written.not(failure);
    }
  }
}
