package io.foyer.liveview.boundary;

import io.foyer.access.entity.CallerRightsChanged;
import io.foyer.liveview.control.LiveDesk;
import io.foyer.liveview.control.Relay;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Does what is due again and again, and hears of rights that changed. */
@ApplicationScoped
public class LiveClock {
  /** Well within the second in which a withdrawn consent has to count. */
  private static final Duration LOOK = Duration.ofMillis(250);

  private static final Duration RENEW = Duration.ofSeconds(5);
  private static final Duration CHECK = Duration.ofSeconds(10);

  @Inject LiveDesk desk;
  @Inject Relay relay;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    relay.join();
    loops.start("live-view", LOOK, desk::look);
    loops.start("live-view-leases", RENEW, desk::renew);
    loops.start("live-view-rights", CHECK, desk::check);
  }

  void rightsChanged(@Observes CallerRightsChanged changed) {
    desk.rightsChanged(changed.now());
  }
}
