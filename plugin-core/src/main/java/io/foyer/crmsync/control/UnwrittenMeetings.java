package io.foyer.crmsync.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.crmsync.entity.UnwrittenMeeting;
import io.foyer.meetings.control.Bookings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Meetings that stand here and not in the CRM, for those who come to them. */
@ApplicationScoped
public class UnwrittenMeetings {
  @Inject OutboxShelf shelf;
  @Inject Bookings bookings;

  /** The rep's own; managers and admins see all. */
  public List<UnwrittenMeeting> of(RepCaller reader) {
    var all = shelf.unwrittenMeetings();
    if (Bookings.oversees(reader)) {
      return all;
    }
    var own = bookings.withRep(reader.rep(), all.stream().map(UnwrittenMeeting::booking).toList());
    return all.stream().filter(one -> own.contains(one.booking())).toList();
  }
}
