package io.foyer.conversations.boundary;

import io.foyer.conversations.control.MessagePace;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Keeps what is known of visitors' paces from growing for ever. */
@ApplicationScoped
public class PaceClock {
  private static final Duration TIDY = Duration.ofMinutes(1);

  @Inject MessagePace pace;
  @Inject Loops loops;

  void start(@Observes DatabaseReady ready) {
    loops.start("message-paces", TIDY, pace::tidy);
  }
}
