package io.foyer.invitations.boundary;

import io.foyer.access.entity.RepId;
import io.foyer.calendars.entity.CalendarTroubled;
import io.foyer.invitations.entity.NoticesChanged;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.protocol.MeetingNoticed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Tells the windows of a rep, on every node, of its meetings and the calendars they stand in. */
@ApplicationScoped
public class NoticeCalls {
  static final String TOPIC = "meeting-notices";

  @Inject Lines lines;
  @Inject Grid grid;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, this::call);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesChanged changed) {
    callOnAllNodes(changed.rep());
  }

  void troubled(@Observes(during = TransactionPhase.AFTER_SUCCESS) CalendarTroubled troubled) {
    callOnAllNodes(troubled.rep());
  }

  private void callOnAllNodes(RepId rep) {
    call(rep.value());
    grid.publish(TOPIC, rep.value());
  }

  void call(String rep) {
    lines.push("rep:" + rep, new MeetingNoticed(FrameIds.next()));
  }
}
