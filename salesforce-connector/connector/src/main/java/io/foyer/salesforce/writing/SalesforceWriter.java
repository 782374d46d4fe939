package io.foyer.salesforce.writing;

import com.sforce.soap.partner.sobject.SObject;
import io.foyer.crm.control.CrmWriter;
import io.foyer.crm.entity.ConversationRecord;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.crm.entity.PublicationRecord;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/**
 * Writes Events, Tasks and publications, each under its key.
 *
 * <p>Every step may have happened before: the person is looked up again, lead and activity are
 * upserted by their keys. So a repeat after a lost answer ends with the same records.
 */
@ApplicationScoped
public class SalesforceWriter implements CrmWriter {

  @Inject People people;
  @Inject SoapLane soap;
  @Inject RestLane rest;

  @Override
  public String writeConversation(ConversationRecord conversation) {
    var attachment = people.findOrMake(conversation.visitor(), conversation.rep());
    var event = EventFields.of(conversation, attachment);
    return soap.run(
        Pace.BACKGROUND,
        connection ->
            SavedRecords.id(connection.upsert(EventFields.KEY_FIELD, new SObject[] {event})[0]));
  }

  @Override
  public String writeMeetingRequest(MeetingRequestRecord request) {
    var task = new MeetingTask(request);
    var found = people.find(request.visitor());
    if (found.isPresent()) {
      return taskId(rest.composite(Pace.BACKGROUND, task.on(found.get())));
    }
    var lead = people.newLead(request.visitor(), request.rep());
    var outcomes = rest.composite(Pace.BACKGROUND, task.with(lead));
    var made = outcome(outcomes, MeetingTask.LEAD);
    var duplicate = made.duplicate();
    if (duplicate.isPresent()) {
      var attachment = Attachment.to(duplicate.get().id());
      return taskId(rest.composite(Pace.BACKGROUND, task.on(attachment)));
    }
    if (made.failedItself()) {
      made.checked();
    }
    return taskId(outcomes);
  }

  @Override
  public String writePublication(PublicationRecord publication) {
    var record = PublicationFields.of(publication);
    return soap.run(
        Pace.BACKGROUND,
        connection ->
            SavedRecords.id(
                connection.upsert(PublicationFields.KEY_FIELD, new SObject[] {record})[0]));
  }

  private static String taskId(Map<String, Outcome> outcomes) {
    return outcome(outcomes, MeetingTask.TASK).checked().getString("id");
  }

  private static Outcome outcome(Map<String, Outcome> outcomes, String reference) {
    return Objects.requireNonNull(outcomes.get(reference), "no answer to " + reference);
  }
}
