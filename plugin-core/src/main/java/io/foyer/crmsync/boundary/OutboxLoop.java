package io.foyer.crmsync.boundary;

import io.foyer.crm.control.CrmConnection;
import io.foyer.crmsync.control.OutboxRelay;
import io.foyer.crmsync.control.OutboxStore;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import io.foyer.platform.OutboxAdded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the relay going: at once for what is added here, each second for all else. */
@ApplicationScoped
public class OutboxLoop {

  private static final Duration LOOK = Duration.ofSeconds(1);
  // After so many it takes breath, so that an end of the application is not kept waiting.
  private static final int BATCHES = 5;

  @Inject Loops loops;
  @Inject OutboxRelay relay;
  @Inject OutboxStore store;
  @Inject CrmConnection connection;

  private volatile @Nullable Loop loop;
  private boolean wasConnected;

  void start(@Observes DatabaseReady ready) {
    loop = loops.start("outbox", LOOK, this::work);
  }

  void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxAdded added) {
    wake();
  }

  /** Has the relay look now. */
  void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  void work() {
    noticeReturn();
    for (int sent = 0; sent < BATCHES; sent++) {
      if (!relay.sendDue()) {
        return;
      }
    }
    wake();
  }

  /** Any call that the CRM answers again, a configuration's for one, ends the long waits. */
  private void noticeReturn() {
    boolean connected = connection.usage().connected();
    if (connected && !wasConnected) {
      store.retryWaiting();
    }
    wasConnected = connected;
  }
}
