package io.foyer.invitations.boundary;

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

/** Tells the windows of a rep, on every node, that there is something about its meetings. */
@ApplicationScoped
public class NoticeCalls {
  static final String TOPIC = "meeting-notices";

  @Inject Lines lines;
  @Inject Grid grid;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, this::call);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticesChanged changed) {
    call(changed.rep().value());
    grid.publish(TOPIC, changed.rep().value());
  }

  void call(String rep) {
    lines.push("rep:" + rep, new MeetingNoticed(FrameIds.next()));
  }
}
