package io.foyer.configuration.boundary;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.ConfigurationVersionKept;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Has every node take a version that one of them kept, at once; a hint that is lost costs a poll.
 */
@ApplicationScoped
public class VersionFollower {

  private static final String TOPIC = "configuration";
  // What hints are lost of is found by the poll of the CRM, which comes more often.
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Inject Loops loops;
  @Inject Grid grid;
  @Inject Configurations configurations;

  void start(@Observes DatabaseReady ready) {
    // On a thread of its own: a hint's listener must not wait for the database.
    Loop loop = loops.start("configuration-versions", PAUSE, configurations::followNewest);
    grid.subscribe(TOPIC, version -> loop.wake());
  }

  void kept(@Observes(during = TransactionPhase.AFTER_SUCCESS) ConfigurationVersionKept kept) {
    grid.publish(TOPIC, Long.toString(kept.version().number()));
  }
}
