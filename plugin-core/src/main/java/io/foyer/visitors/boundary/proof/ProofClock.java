package io.foyer.visitors.boundary.proof;

import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import io.foyer.visitors.control.proof.CodePaces;
import io.foyer.visitors.control.proof.EmailCodes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;

/** Takes away codes that have ended, and forgets who has rested. */
@ApplicationScoped
public class ProofClock {
  private static final Duration TIDY = Duration.ofMinutes(5);

  @Inject Loops loops;
  @Inject EmailCodes codes;
  @Inject CodePaces paces;

  void start(@Observes DatabaseReady ready) {
    loops.start("email-codes", TIDY, this::tidy);
  }

  private void tidy() {
    codes.tidy();
    paces.tidy();
  }
}
