package io.foyer.crm.control;

import io.foyer.crm.entity.CallNotesRecord;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.MeetingRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;
import io.foyer.crm.entity.RatingRecord;
import io.foyer.crm.entity.Written;
import java.util.List;

/**
 * Writes what happened into the CRM.
 *
 * <p>All writes may be repeated with the same key at any time, also after an answer was lost: there
 * is one record in the end. They fail with {@link io.foyer.crm.entity.CrmUnavailable} when a later
 * try may succeed and with {@link io.foyer.crm.entity.CrmRefused} when it will not.
 */
public interface CrmWriter {

  /**
   * Writes the Events, and the leads before them where an address is known and no record is: as few
   * calls as there can be.
   *
   * @return in the order given; one that fails does not hinder the others
   * @throws io.foyer.crm.entity.CrmUnavailable when none could be written
   */
  List<Written> writeConversations(List<ConversationRecord> conversations);

  /**
   * Writes the one Event.
   *
   * @return id of the Event
   */
  default String writeConversation(ConversationRecord conversation) {
    return writeConversations(List.of(conversation)).get(0).checked();
  }

  /**
   * Writes the task for the record's owner, and the lead before it where there is no record.
   *
   * @return id of the task
   */
  String writeMeetingRequest(MeetingRequestRecord request);

  /**
   * Writes a booked meeting into the calendars of those who come, and the lead before it where
   * there is no record; written again, it is moved or called off there.
   *
   * @return id of its owner's Event
   */
  String writeMeeting(MeetingRecord meeting);

  /**
   * Writes on an Event that is there how the visitor found the conversation. An Event that a person
   * has deleted stays deleted.
   *
   * @return id of the Event
   */
  String writeRating(RatingRecord rating);

  /**
   * Writes on an Event that is there what its rep noted after the conversation. An Event that a
   * person has deleted stays deleted.
   *
   * @return id of the Event
   */
  String writeCallNotes(CallNotesRecord notes);

  /**
   * Writes that a version of the configuration came into force.
   *
   * @return id of the record
   */
  String writePublication(PublicationRecord publication);
}
