package io.foyer.salesforce.writing;

import io.foyer.crm.entity.MeetingRecord;
import io.foyer.salesforce.rest.Composite;
import io.foyer.salesforce.rest.Outcome;
import io.foyer.salesforce.rest.RestLane;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.writing.content.Attachment;
import io.foyer.salesforce.writing.content.EventFields;
import io.foyer.salesforce.writing.content.Fields;
import io.foyer.salesforce.writing.content.MeetingEvents;
import io.foyer.salesforce.writing.content.MeetingTask;
import io.foyer.salesforce.writing.content.NewLead;
import io.foyer.salesforce.writing.people.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Writes the Events of booked meetings, on a new person with its lead: all or none. */
@ApplicationScoped
public class BookedMeetings {

  @Inject People people;
  @Inject Leads leads;
  @Inject SpareFields spare;
  @Inject RestLane rest;

  /** Id of the owner's Event. */
  String write(MeetingRecord meeting) {
    var events = new MeetingEvents(meeting);
    var found = people.stand(List.of(meeting.visitor())).of(meeting.visitor());
    var id = found.isPresent() ? on(found.get(), events) : onNewLead(events);
    clear(events);
    return id;
  }

  /** Who comes no more has no Event; done last, so that nothing keeps the meeting from standing. */
  private void clear(MeetingEvents events) {
    var composite = Composite.independent();
    events
        .surplus()
        .forEach(seat -> composite.delete(MeetingEvents.reference(seat), events.path(seat)));
    if (events.surplus().findAny().isPresent()) {
      send(composite).values().forEach(BookedMeetings::refuseUnlessGone);
    }
  }

  private static void refuseUnlessGone(Outcome outcome) {
    if (outcome.failedItself() && !"NOT_FOUND".equals(outcome.errorCode())) {
      throw outcome.refusal();
    }
  }

  private String on(Attachment attachment, MeetingEvents events) {
    var fewer = new FewerFields(spare);
    while (true) {
      var outcomes =
          send(
              add(
                  Composite.whole(),
                  events,
                  seat -> fewer.kept(EventFields.OBJECT, events.on(attachment, seat))));
      var id = settled(outcomes, events, fewer);
      if (id != null) {
        return id;
      }
    }
  }

  private String onNewLead(MeetingEvents events) {
    var meeting = events.meeting();
    var lead = leads.lead(meeting.visitor(), meeting.hosts().get(0));
    var fewer = new FewerFields(spare);
    while (true) {
      var fields = fewer.kept(NewLead.OBJECT, lead.fields());
      var all = leads.add(Composite.whole(), MeetingTask.LEAD, lead, fields);
      var outcomes =
          send(add(all, events, seat -> fewer.kept(EventFields.OBJECT, events.onNewLead(seat))));
      var made = one(outcomes, MeetingTask.LEAD);
      if (made.duplicate().isPresent()) {
        return on(Attachment.to(made.duplicate().get().id()), events);
      }
      if (made.failedItself()) {
        fewer.giveUp(NewLead.OBJECT, made.refusal(), fields.keySet());
        continue;
      }
      var id = settled(outcomes, events, fewer);
      if (id != null) {
        return id;
      }
    }
  }

  /** The id of the owner's; null where it is to be tried with fewer fields. */
  private @Nullable String settled(
      Map<String, Outcome> outcomes, MeetingEvents events, FewerFields fewer) {
    for (int seat = 0; seat < events.count(); seat++) {
      var outcome = one(outcomes, MeetingEvents.reference(seat));
      if (outcome.failedItself()) {
        fewer.giveUp(EventFields.OBJECT, outcome.refusal(), events.onNewLead(seat).keySet());
        return null;
      }
    }
    var id = one(outcomes, MeetingEvents.reference(0)).checked().getString("id");
    spare.taken(EventFields.OBJECT, fewer.kept(EventFields.OBJECT, events.onNewLead(0)).keySet());
    return id;
  }

  private Map<String, Outcome> send(Composite composite) {
    return rest.composite(Pace.WRITE_BACK, composite);
  }

  private static Composite add(
      Composite composite, MeetingEvents events, IntFunction<Map<String, Object>> fields) {
    for (int seat = 0; seat < events.count(); seat++) {
      composite.upsert(
          MeetingEvents.reference(seat), events.path(seat), Fields.json(fields.apply(seat)));
    }
    return composite;
  }

  private static Outcome one(Map<String, Outcome> outcomes, String reference) {
    return Objects.requireNonNull(outcomes.get(reference), "no answer to " + reference);
  }
}
