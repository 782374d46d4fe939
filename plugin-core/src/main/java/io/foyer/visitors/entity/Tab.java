package io.foyer.visitors.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * A browser tab with the website in it.
 *
 * @param activeAt when its visitor last gave a sign of life in it
 * @param left it told that it was closed or went elsewhere
 */
public record Tab(
    PageSeen page, Instant seenAt, Instant activeAt, boolean visible, boolean idle, boolean left) {

  /** Three heartbeats of a visible page; its timers run on time. */
  private static final Duration VISIBLE_LEASE = Duration.ofSeconds(15);

  /** Three heartbeats of a hidden page, which browsers let run once a minute or less. */
  private static final Duration HIDDEN_LEASE = Duration.ofSeconds(150);

  /** When the tab counts as gone unless it is heard of again. */
  Instant goneAt(Duration goneAfter) {
    if (left) {
      return seenAt.plus(goneAfter);
    }
    return seenAt.plus(visible ? VISIBLE_LEASE : HIDDEN_LEASE);
  }

  boolean isGone(Instant now, Patience patience) {
    return !now.isBefore(goneAt(patience.goneAfter()));
  }

  boolean isIdle(Instant now, Duration idleAfter) {
    return idle || !visible || left || !now.isBefore(activeAt.plus(idleAfter));
  }

  boolean hasSameState(Tab other) {
    return page.equals(other.page)
        && visible == other.visible
        && idle == other.idle
        && left == other.left;
  }

  /** A heartbeat; where somebody sits before the tab it is a sign of life too. */
  Tab renewedAt(Instant now) {
    if (!now.isAfter(seenAt)) {
      return this;
    }
    boolean active = visible && !idle && !left;
    return new Tab(page, now, active ? now : activeAt, visible, idle, left);
  }

  /** The newer word of two nodes about the same tab. */
  static Tab newer(Tab one, Tab other) {
    return other.seenAt.isAfter(one.seenAt) ? other : one;
  }
}
