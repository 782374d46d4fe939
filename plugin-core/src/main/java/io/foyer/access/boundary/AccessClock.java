package io.foyer.access.boundary;

import io.foyer.access.control.RepSessions;
import io.foyer.access.control.Rights;
import io.foyer.access.control.SignInCodes;
import io.foyer.access.control.SignInPace;
import io.foyer.access.control.SignInStates;
import io.foyer.access.entity.RightsWanted;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Asks Salesforce again and again what people may do, and clears away what has ended. */
@ApplicationScoped
public class AccessClock {
  private static final Duration TIDY = Duration.ofMinutes(1);

  @Inject Rights rights;
  @Inject RepSessions sessions;
  @Inject SignInStates states;
  @Inject SignInCodes codes;
  @Inject SignInPace pace;
  @Inject Loops loops;

  private volatile @Nullable Loop reading;

  void start(@Observes DatabaseReady ready) {
    reading = loops.start("rights", Rights.BETWEEN_READS, rights::read);
    loops.start("sign-in-tidy", TIDY, this::tidy);
  }

  void wanted(@Observes RightsWanted wanted) {
    Loop loop = reading;
    if (loop != null) {
      loop.wake();
    }
  }

  private void tidy() {
    pace.tidy();
    states.tidy();
    codes.tidy();
    sessions.tidy();
  }
}
