package io.foyer.access.control;

import io.foyer.access.entity.SignInTooFast;
import io.foyer.platform.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** How many sign-ins may begin from one address of the internet: each of them is a row. */
@ApplicationScoped
public class SignInPace {
  /** A whole office behind one address signs in at nine o'clock; a script is slowed down. */
  private final Pace<String> beginnings = new Pace<>(Duration.ofSeconds(1), 120);

  @Inject Clock clock;

  /**
   * Counts one more.
   *
   * @throws SignInTooFast when it is one too many
   */
  public void pass(String address) {
    if (!beginnings.passes(address, clock.instant())) {
      throw new SignInTooFast();
    }
  }

  public void tidy() {
    beginnings.tidy(clock.instant());
  }
}
