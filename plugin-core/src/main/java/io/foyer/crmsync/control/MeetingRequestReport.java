package io.foyer.crmsync.control;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.MeetingRequest;
import io.foyer.crm.entity.MeetingRequestRecord;
import io.foyer.routing.control.Assignments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Makes of a visitor's wish the task that somebody is to do. */
@ApplicationScoped
public class MeetingRequestReport {

  @Inject KnownPeople people;
  @Inject Assignments assignments;
  @Inject Playbacks playbacks;

  public MeetingRequestRecord of(MeetingRequest request) {
    var routedTo = assignments.of(request.visitor()).flatMap(a -> a.reps().stream().findFirst());
    return new MeetingRequestRecord(
        request.id(),
        people.of(request.visitor(), request.name().orElse(null), request.email()),
        routedTo.map(RepId::value).orElse(null),
        request.requestedAt(),
        request.zone(),
        request.times(),
        request.note().orElse(null),
        request.conversation().map(playbacks::of).orElse(null));
  }
}
