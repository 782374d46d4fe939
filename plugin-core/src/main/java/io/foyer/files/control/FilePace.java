package io.foyer.files.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.files.entity.refusal.FilesTooFast;
import io.foyer.platform.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How many files a visitor, and one address of the internet, may send and look up. */
@ApplicationScoped
public class FilePace {
  /** A handful at once, as when a folder of photos is dropped; then one in ten seconds. */
  private final Pace<VisitorId> sent = new Pace<>(Duration.ofSeconds(10), 12);

  /** An office behind one address; a script that invents visitors is stopped. */
  private final Pace<String> from = new Pace<>(Duration.ofSeconds(2), 60);

  /** Each picture of a log is asked for when it is shown. */
  private final Pace<VisitorId> asked = new Pace<>(Duration.ofMillis(200), 100);

  @Inject Clock clock;

  /**
   * Counts a file that is about to come.
   *
   * @throws FilesTooFast when it is one too many
   */
  public void spend(VisitorId visitor, String address) {
    pass(sent, visitor);
    pass(from, address);
  }

  /** The same for an address under which a file is read. */
  public void spendOnAddress(VisitorId visitor) {
    pass(asked, visitor);
  }

  /** Forgets who has sent nothing for a while. */
  public void tidy() {
    var now = clock.instant();
    sent.tidy(now);
    from.tidy(now);
    asked.tidy(now);
  }

  private <K> void pass(Pace<K> pace, K who) {
    if (!pace.passes(who, clock.instant())) {
      throw new FilesTooFast();
    }
  }
}
