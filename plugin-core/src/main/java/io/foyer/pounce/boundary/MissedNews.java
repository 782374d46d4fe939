package io.foyer.pounce.boundary;

import io.foyer.conversations.entity.event.MeetingRequested;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.pounce.control.MissedDesk;
import io.foyer.pounce.entity.MissedListChanged;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.protocol.MissedChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;

/** Tells the windows of those who see it that what stands under "Missed" is other than before. */
@ApplicationScoped
public class MissedNews {
  /** A hint is the ids of the reps, one a line. */
  static final String TOPIC = "missed-responses";

  @Inject MissedDesk desk;
  @Inject Lines lines;
  @Inject Grid grid;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, hint -> tell(Set.of(hint.split("\n", -1))));
  }

  /** Within its transaction. */
  void requested(@Observes MeetingRequested left) {
    desk.addressLeft(left);
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) MissedListChanged changed) {
    tell(changed.reps());
    grid.publish(TOPIC, String.join("\n", changed.reps()));
  }

  private void tell(Set<String> reps) {
    reps.forEach(rep -> lines.push("rep:" + rep, new MissedChanged(FrameIds.next())));
  }
}
