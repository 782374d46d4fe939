package io.foyer.routing.boundary;

import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.platform.Loops;
import io.foyer.routing.control.AssignmentFeed;
import io.foyer.routing.control.AssignmentHints;
import io.foyer.routing.control.DecisionJournal;
import io.foyer.routing.control.RoutingDesk;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Sends and keeps what routing decided, in its time. */
@ApplicationScoped
public class RoutingClock {
  private static final Duration HINTS = Duration.ofMillis(250);
  private static final Duration JOURNAL = Duration.ofSeconds(5);
  private static final Duration FORGET = Duration.ofHours(1);

  @Inject Grid grid;
  @Inject AssignmentFeed feed;
  @Inject DecisionJournal journal;
  @Inject RoutingDesk desk;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(AssignmentFeed.TOPIC, this::hear);
    feed.askForAll();
    loops.start("assignments", HINTS, this::look);
    loops.start("routing-journal", JOURNAL, journal::flush);
    loops.start("routing-journal-tidy", FORGET, journal::tidy);
  }

  @PreDestroy
  void stop() {
    journal.flush();
  }

  void look() {
    feed.flush();
    desk.followNodes();
  }

  void hear(String hint) {
    AssignmentHints hints = feed.read(hint);
    if (hints.wanted()) {
      feed.publishAll();
    }
    hints.assignments().forEach(desk::accept);
  }
}
