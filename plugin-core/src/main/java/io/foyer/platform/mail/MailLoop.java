package io.foyer.platform.mail;

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
public class MailLoop {
  private static final Duration LOOK = Duration.ofSeconds(2);
  private static final Duration TIDY = Duration.ofHours(1);
  // After so many it takes breath, so that an end of the application is not kept waiting.
  private static final int MOST = 20;

  @Inject Loops loops;
  @Inject MailServer server;
  @Inject MailRelay relay;
  @Inject MailStore store;

  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    if (server.isThere()) {
      loop = loops.start("mail", LOOK, this::work);
      loops.start("mail-tidy", TIDY, store::tidy);
    }
  }

  void added(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailAdded added) {
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
    for (int sent = 0; sent < MOST; sent++) {
      if (!relay.sendDue()) {
        return;
      }
    }
    wake();
  }
}
