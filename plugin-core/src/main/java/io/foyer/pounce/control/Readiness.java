package io.foyer.pounce.control;

import io.foyer.access.control.Blocks;
import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.experiences.control.WalkStore;
import io.foyer.routing.control.Qualifications;
import io.foyer.visitors.entity.MayAsk;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether a visitor may be spoken to by itself at this moment.
 *
 * <p>It asks all of it anew each time: nothing that was true when the greeting was planned counts.
 */
@ApplicationScoped
class Readiness {
  /** After one that was closed or not answered. */
  private static final Duration LEFT_ALONE = Duration.ofDays(7);

  /** What is to be done with it. */
  enum Answer {
    NOW,
    /** Something may still change. */
    LATER,
    /** Not during this visit. */
    NEVER
  }

  @Inject PounceStore store;
  @Inject WalkStore walks;
  @Inject Blocks blocks;
  @Inject Qualifications qualifications;
  @Inject Configurations configurations;
  @Inject Clock clock;

  Answer of(Visitor visitor) {
    Configuration now = configurations.current();
    Instant at = clock.instant();
    if (!mayEver(visitor, now) || isLeftAlone(visitor, at)) {
      return Answer.NEVER;
    }
    boolean isOpen = now.hours().isOpen(at);
    return isOpen && isHere(visitor) && isInStream(visitor, now) && !isLed(visitor, at)
        ? Answer.NOW
        : Answer.LATER;
  }

  /** Whether somebody sits before the page: not in another tab, and not away. */
  static boolean isHere(Visitor visitor) {
    return visitor.isTracked() && !visitor.presence().isIdle();
  }

  /** Whether the company and the visitor let it be at all. */
  boolean mayEver(Visitor visitor, Configuration now) {
    return now.autoPounces().rules().on()
        && visitor.isTracked()
        && !now.isOff(visitor.site())
        && !now.isTest(visitor.site())
        && !blocks.shutOut(visitor.id())
        && qualifications.of(visitor.id()).mayAsk() == MayAsk.PERSON;
  }

  private boolean isLeftAlone(Visitor visitor, Instant at) {
    return store.hasTalked(visitor.id(), visitor.visit().startedAt())
        || store.isLeftAlone(visitor.id(), visitor.visit().id(), at.minus(LEFT_ALONE));
  }

  private static boolean isInStream(Visitor visitor, Configuration now) {
    return Standing.of(visitor, now).filter(LiveStream::autoPounce).isPresent();
  }

  /** The assistant waits for an answer of the visitor. */
  private boolean isLed(Visitor visitor, Instant at) {
    return walks.latestOf(visitor.id()).filter(walk -> walk.isOpen(at)).isPresent();
  }
}
