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

  /** The same office opens a page of Salesforce with a frame many times a minute. */
  private final Pace<String> codes = new Pace<>(Duration.ofMillis(100), 600);

  @Inject Clock clock;

  /**
   * Counts one more.
   *
   * @throws SignInTooFast when it is one too many
   */
  public void pass(String address) {
    pass(beginnings, address);
  }

  /** The same for a code that is shown. */
  public void passCode(String address) {
    pass(codes, address);
  }

  public void tidy() {
    beginnings.tidy(clock.instant());
    codes.tidy(clock.instant());
  }

  private void pass(Pace<String> pace, String address) {
    if (!pace.passes(address, clock.instant())) {
      throw new SignInTooFast();
    }
  }
}
