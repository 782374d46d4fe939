package io.foyer.crm.control;

import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;

/**
 * Writes what happened into the CRM.
 *
 * <p>Every write may be repeated with the same key at any time, also after an answer was lost:
 * there is one record in the end. They throw {@link io.foyer.crm.entity.CrmUnavailable} when a
 * later try may succeed and {@link io.foyer.crm.entity.CrmRefused} when it will not.
 */
public interface CrmWriter {

  /**
   * Writes the Event, and the lead before it where an address is known and no record is.
   *
   * @return id of the Event
   */
  String writeConversation(ConversationRecord conversation);

  /**
   * Writes the task for the record's owner, and the lead before it where there is no record.
   *
   * @return id of the task
   */
  String writeMeetingRequest(MeetingRequestRecord request);

  /**
   * Writes that a version of the configuration came into force.
   *
   * @return id of the record
   */
  String writePublication(PublicationRecord publication);
}
