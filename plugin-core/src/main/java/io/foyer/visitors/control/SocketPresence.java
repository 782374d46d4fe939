package io.foyer.visitors.control;

import io.foyer.protocol.Lines;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps those here who do not want to be tracked but talk: their open socket is all that tells of
 * them.
 */
@ApplicationScoped
public class SocketPresence {
  /** Well within a visible tab's lease. */
  private static final Duration BEAT = Duration.ofSeconds(5);

  @Inject LiveVisitors visitors;
  @Inject Lines lines;
  @Inject Clock clock;

  /** Renews whoever has a socket on this node. */
  public void renew() {
    Instant now = clock.instant();
    for (Visitor visitor : visitors.all()) {
      if (!visitor.isTracked()
          && !now.isBefore(visitor.seenAt().plus(BEAT))
          && lines.has("visitor:" + visitor.id())) {
        visitors.change(visitor.id(), known -> known.isTracked() ? known : known.onSocket(now));
      }
    }
  }
}
