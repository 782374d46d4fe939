package io.foyer.salesforce.writing;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.content.Attachment;
import io.foyer.salesforce.writing.content.Fields;
import io.foyer.salesforce.writing.content.MeetingTask;
import io.foyer.salesforce.writing.content.NewLead;
import io.foyer.salesforce.writing.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the task that answers a visitor's wish, on a new person with its lead: both or neither.
 */
@ApplicationScoped
public class MeetingRequests {

  @Inject People people;
  @Inject Leads leads;
  @Inject SpareFields spare;
  @Inject RestLane rest;

  /** Id of the task. */
  String write(MeetingRequestRecord request) {
    var task = new MeetingTask(request);
    var found = people.stand(List.of(request.visitor())).of(request.visitor());
    return found.isPresent() ? on(found.get(), task) : onNewLead(task);
  }

  private String on(Attachment attachment, MeetingTask task) {
    var fewer = new FewerFields(spare);
    while (true) {
      var fields = fewer.kept(MeetingTask.OBJECT, task.on(attachment));
      var outcome = one(send(add(Composite.independent(), task, fields)), MeetingTask.TASK);
      try {
        return id(outcome, fields);
      } catch (CrmRefused refused) {
        fewer.giveUp(MeetingTask.OBJECT, refused, fields.keySet());
      }
    }
  }

  private String onNewLead(MeetingTask task) {
    var lead = leads.lead(task.request().visitor(), task.request().rep());
    var fewer = new FewerFields(spare);
    while (true) {
      var leadFields = fewer.kept(NewLead.OBJECT, lead.fields());
      var fields = fewer.kept(MeetingTask.OBJECT, task.onNewLead());
      var both = leads.add(Composite.whole(), MeetingTask.LEAD, lead, leadFields);
      var outcomes = send(add(both, task, fields));
      var made = one(outcomes, MeetingTask.LEAD);
      if (made.duplicate().isPresent()) {
        return on(Attachment.to(made.duplicate().get().id()), task);
      }
      if (made.failedItself()) {
        fewer.giveUp(NewLead.OBJECT, made.refusal(), leadFields.keySet());
        continue;
      }
      try {
        return id(one(outcomes, MeetingTask.TASK), fields);
      } catch (CrmRefused refused) {
        fewer.giveUp(MeetingTask.OBJECT, refused, fields.keySet());
      }
    }
  }

  private Map<String, Outcome> send(Composite composite) {
    return rest.composite(Pace.WRITE_BACK, composite);
  }

  private static Composite add(Composite composite, MeetingTask task, Map<String, Object> fields) {
    return composite.upsert(MeetingTask.TASK, task.path(), Fields.json(fields));
  }

  private String id(Outcome outcome, Map<String, Object> fields) {
    var id = outcome.checked().getString("id");
    spare.taken(MeetingTask.OBJECT, fields.keySet());
    return id;
  }

  private static Outcome one(Map<String, Outcome> outcomes, String reference) {
    return Objects.requireNonNull(outcomes.get(reference), "no answer to " + reference);
  }
}
