package io.foyer.visitors.boundary;

import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import io.foyer.visitors.control.CompanyLookups;
import io.foyer.visitors.control.CrmLookups;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.Paces;
import io.foyer.visitors.control.ScriptSightings;
import io.foyer.visitors.control.SocketPresence;
import io.foyer.visitors.control.VisitTraces;
import io.foyer.visitors.control.VisitorFeed;
import io.foyer.visitors.control.VisitorJournal;
import io.foyer.visitors.control.VisitorReplica;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Does what is due again and again: tells the other nodes, sees who is gone, writes down. */
@ApplicationScoped
public class VisitorClock {
  private static final Duration HINTS = Duration.ofMillis(250);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration JOURNAL = Duration.ofSeconds(4);
  private static final Duration TIDY = Duration.ofMinutes(1);
  private static final Duration FORGET = Duration.ofHours(1);

  @Inject VisitorReplica replica;
  @Inject VisitorFeed feed;
  @Inject LiveVisitors visitors;
  @Inject SocketPresence sockets;
  @Inject CrmLookups lookups;
  @Inject VisitorJournal journal;
  @Inject VisitTraces traces;
  @Inject ScriptSightings sightings;
  @Inject Paces paces;
  @Inject CompanyLookups companies;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    replica.join();
    loops.start("visitor-hints", HINTS, feed::flush);
    loops.start("visitor-presence", LOOK, this::look);
    loops.start("visitor-journal", JOURNAL, this::write);
    loops.start("visit-traces-tidy", FORGET, traces::tidy);
    loops.start("script-sightings", JOURNAL, sightings::flush);
    loops.start("visitor-paces", TIDY, this::tidy);
  }

  @PreDestroy
  void stop() {
    write();
  }

  /** The journal comes last: it takes away what was written of who withdrew meanwhile. */
  private void write() {
    traces.flush();
    journal.flush();
  }

  private void tidy() {
    paces.tidy();
    companies.tidy();
  }

  private void look() {
    sockets.renew();
    visitors.settle();
    lookups.retry();
  }
}
