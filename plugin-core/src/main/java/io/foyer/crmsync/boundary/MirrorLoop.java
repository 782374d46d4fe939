package io.foyer.crmsync.boundary;

import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.crmsync.control.MirrorKeeper;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import io.foyer.platform.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keeps the mirror going: at once for what the CRM tells, each second for what is due. */
@ApplicationScoped
public class MirrorLoop {

  private static final Logger LOG = System.getLogger(MirrorLoop.class.getName());
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(10);

  @Inject Loops loops;
  @Inject MirrorKeeper keeper;

  private volatile @Nullable Loop loop;
  private @Nullable String lastFailure;
  private int pausing;

  void start(@Observes DatabaseReady ready) {
    loop = loops.start("mirror", LOOK, this::work);
  }

  private void work() {
    if (pausing > 0) {
      pausing--;
      return;
    }
    try {
      if (keeper.step(this::wake)) {
        wake();
      }
      lastFailure = null;
    } catch (CrmUnavailable | CrmRefused notRead) {
      pausing = (int) (AFTER_A_FAILURE.toSeconds() / LOOK.toSeconds());
      note(notRead);
    }
  }

  private void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  // Once for each reason, not every few seconds.
  private void note(Refusal failure) {
    if (!String.valueOf(failure.getMessage()).equals(lastFailure)) {
      lastFailure = String.valueOf(failure.getMessage());
      LOG.log(Level.WARNING, "mirror was not read reason={0}", lastFailure);
    }
  }
}
