package io.foyer.crmsync.control;

import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** The kinds of rows for the CRM, and how each is written and sent. */
@ApplicationScoped
public class Deliveries {

  public static final String CONVERSATION = "conversation";
  public static final String MEETING_REQUEST = "meeting-request";
  public static final String PUBLICATION = "publication";

  @Inject CrmWriter crm;

  private final Jsonb json = JsonbBuilder.create();

  /** The payload of a row. */
  public String payload(Record record) {
    return json.toJson(record);
  }

  /**
   * @return id of the CRM's record
   * @throws IllegalArgumentException for a kind that nobody sends
   */
  String deliver(String kind, String payload) {
    return switch (kind) {
      case CONVERSATION -> crm.writeConversation(json.fromJson(payload, ConversationRecord.class));
      case MEETING_REQUEST ->
          crm.writeMeetingRequest(json.fromJson(payload, MeetingRequestRecord.class));
      case PUBLICATION -> crm.writePublication(json.fromJson(payload, PublicationRecord.class));
      default -> throw new IllegalArgumentException("unknown kind " + kind);
    };
  }
}
