package io.foyer.calendars.boundary;

import io.foyer.calendars.control.EntriesAdded;
import io.foyer.calendars.control.EntryRelay;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the relay going: at once for what is added here, every other second for all else. */
@ApplicationScoped
public class CalendarLoop {
  private static final Duration LOOK = Duration.ofSeconds(2);
  // After so many it takes breath, so that an end of the application is not kept waiting.
  private static final int MOST = 20;

  @Inject Loops loops;
  @Inject EntryRelay relay;

  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    loop = loops.start("calendars", LOOK, this::work);
  }

  void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntriesAdded added) {
    wake();
  }

  /** Has the relay look now. */
  public void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  void work() {
    relay.giveUpParked();
    for (int written = 0; written < MOST; written++) {
      if (!relay.writeDue()) {
        return;
      }
    }
    wake();
  }
}
