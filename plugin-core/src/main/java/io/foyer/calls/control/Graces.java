package io.foyer.calls.control;

import io.foyer.calls.entity.CallId;
import io.foyer.conversations.entity.Side;
import io.foyer.platform.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * How long a call outlives a side that is gone.
 *
 * <p>The nodes renew it for pages that are connected, so a node that is gone renews nothing.
 */
@ApplicationScoped
public class Graces {
  /** A visitor moves to a heavy page, or walks through a tunnel. */
  static final Duration GRACE = Duration.ofSeconds(30);

  /** Three of them fit the grace. */
  static final Duration RENEWAL = Duration.ofSeconds(10);

  /** A colleague has to see that it has the call, and to answer it. */
  static final Duration HOLD = Duration.ofMinutes(2);

  @Inject Deadlines deadlines;
  @Inject Clock clock;

  void renew(CallId call, Side side) {
    set(call, side, GRACE);
  }

  void hold(CallId call) {
    set(call, Side.REP, HOLD);
  }

  private void set(CallId call, Side side, Duration span) {
    deadlines.set(CallDeadline.goneOf(side), call.value(), clock.instant().plus(span));
  }
}
