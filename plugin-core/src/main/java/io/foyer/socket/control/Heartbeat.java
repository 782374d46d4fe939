package io.foyer.socket.control;

import io.foyer.access.entity.RightsChanged;
import io.foyer.platform.Loops;
import io.foyer.protocol.FrameCodec;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Ping;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Asks every socket for a sign of life and closes those that give none: after two intervals and 5
 * seconds, or without a hello in the first 10.
 */
@ApplicationScoped
public class Heartbeat {
  static final Duration REPS = Duration.ofSeconds(5);
  static final Duration VISITORS = Duration.ofSeconds(10);
  private static final Duration HELLO = Duration.ofSeconds(10);
  private static final Duration GRACE = Duration.ofSeconds(5);
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration BETWEEN_CHECKS = Duration.ofSeconds(20);

  @Inject Connections connections;
  @Inject Reception reception;
  @Inject SiteSwitch sites;
  @Inject FrameCodec codec;
  @Inject Clock clock;
  @Inject Loops loops;

  void start(@Observes @Initialized(ApplicationScoped.class) Object started) {
    loops.start("heartbeat", LOOK, this::beat);
  }

  void beat() {
    Instant now = clock.instant();
    connections.all().forEach(connection -> look(connection, now));
  }

  private void look(Connection connection, Instant now) {
    Duration interval = connection.knock().isRepsSide() ? REPS : VISITORS;
    if (connection.caller().isEmpty()) {
      if (connection.pulse().isOpenFor(HELLO, now)) {
        connection.close(CloseCode.POLICY);
      }
      return;
    }
    if (connection.pulse().isSilentFor(interval.multipliedBy(2).plus(GRACE), now)) {
      connection.close(CloseCode.SILENT);
      connections.closed(connection);
      return;
    }
    if (connection.pulse().isPingDue(interval, now)) {
      connection.post(codec.write(new Ping(FrameIds.next(), now)));
    }
    if (connection.knock().isRepsSide() && connection.pulse().isCheckDue(BETWEEN_CHECKS, now)) {
      connection.work(() -> check(connection));
    }
  }

  /** Looks at once at whoever Salesforce told other rights of. */
  void rightsChanged(@Observes RightsChanged changed) {
    connections.all().stream()
        .filter(connection -> connection.isOf(changed.rep()))
        .forEach(connection -> connection.work(() -> check(connection)));
  }

  private void check(Connection connection) {
    if (!reception.mayStay(connection) || sites.isCut(connection)) {
      connection.close(CloseCode.SIGNED_OUT);
    }
  }
}
