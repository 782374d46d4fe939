package io.foyer.meetings.control.offering;

import io.foyer.access.control.Blocks;
import io.foyer.access.entity.VisitorBlocked;
import io.foyer.access.entity.VisitorId;
import io.foyer.meetings.entity.refusal.BookingTooFast;
import io.foyer.platform.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** How fast a visitor may look for times and take them; who is blocked may not at all. */
@ApplicationScoped
public class BookingPace {
  // Somebody who leafs through a year clicks as often at most.
  private final Pace<VisitorId> looks = new Pace<>(Duration.ofMillis(500), 20);
  // An office behind one address has many who look.
  private final Pace<String> looksOfAddress = new Pace<>(Duration.ofMillis(20), 500);
  // Each hold keeps a rep from others.
  private final Pace<VisitorId> holds = new Pace<>(Duration.ofSeconds(5), 10);
  private final Pace<String> holdsOfAddress = new Pace<>(Duration.ofSeconds(2), 60);
  // Whoever gets the mails may not have asked for them; who cannot decide moves a meeting less
  // often.
  private final Pace<String> mailsTo = new Pace<>(Duration.ofMinutes(15), 8);

  @Inject Blocks blocks;
  @Inject Clock clock;

  /** Refuses who looks too often, or is blocked. */
  public void spendOnLooking(VisitorId visitor, String address) {
    admit(visitor, address);
    take(looks, visitor);
    take(looksOfAddress, address);
  }

  /** Refuses who takes too often, or is blocked. */
  public void spendOnTaking(VisitorId visitor, String address) {
    admit(visitor, address);
    take(holds, visitor);
    take(holdsOfAddress, address);
  }

  /** Refuses what would write to that e-mail address too often. */
  public void spendOnMail(String email) {
    take(mailsTo, email.toLowerCase(Locale.ROOT));
  }

  /** Forgets who has been quiet. */
  public void tidy() {
    var now = clock.instant();
    looks.tidy(now);
    looksOfAddress.tidy(now);
    holds.tidy(now);
    holdsOfAddress.tidy(now);
    mailsTo.tidy(now);
  }

  private void admit(VisitorId visitor, String address) {
    if (blocks.shutOut(visitor) || blocks.shutOut(address)) {
      throw new VisitorBlocked();
    }
  }

  private <K> void take(Pace<K> pace, K who) {
    var wait = pace.take(who, clock.instant());
    if (!wait.isZero()) {
      throw new BookingTooFast(wait);
    }
  }
}
