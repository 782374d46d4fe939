package io.foyer.configuration.boundary;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.ConfigurationRecordsChanged;
import io.foyer.crm.entity.CrmRefused;
import io.foyer.crm.entity.CrmUnavailable;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Takes the last good configuration at the start, then reads again and again: at each poll, and at
 * once when the CRM says that records changed.
 */
@ApplicationScoped
public class ConfigurationLoop {

  private static final Logger LOG = System.getLogger(ConfigurationLoop.class.getName());
  // Before there is any configuration nothing works: look more often than the poll.
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

  @Inject Loops loops;
  @Inject Configurations configurations;

  @Inject
  @ConfigProperty(name = "foyer.configuration.poll")
  Duration poll;

  private volatile @Nullable Loop loop;
  private @Nullable String lastFailure;

  void start(@Observes DatabaseReady ready) {
    configurations.restore();
    loop = loops.start("configuration", poll, this::read);
  }

  void recordsChanged(@Observes ConfigurationRecordsChanged changed) {
    wake();
  }

  /** Reads now instead of at the next poll. */
  public void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  private void read() {
    try {
      configurations.reload();
      lastFailure = null;
    } catch (CrmUnavailable | CrmRefused notRead) {
      note(notRead);
      lookSooner();
    }
  }

  // Once for each reason, not every half minute.
  private void note(Refusal failure) {
    if (!String.valueOf(failure.getMessage()).equals(lastFailure)) {
      lastFailure = String.valueOf(failure.getMessage());
      LOG.log(Level.WARNING, "configuration was not read reason={0}", lastFailure);
    }
  }

  private void lookSooner() {
    var running = loop;
    if (running != null && configurations.current().version() == 0) {
      running.wakeIn(FIRST_LOOK);
    }
  }
}
