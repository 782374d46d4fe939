package io.foyer.invitations.boundary.page;

import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps what is known of readers' paces from growing for ever. */
@ApplicationScoped
public class PageClock {
  private static final Duration TIDY = Duration.ofMinutes(1);

  @Inject PageDoor door;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    loops.start("meeting-pages", TIDY, door::tidy);
  }
}
