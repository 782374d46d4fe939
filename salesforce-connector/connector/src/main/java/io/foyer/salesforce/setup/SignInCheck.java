package io.foyer.salesforce.setup;

import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Loops;
import io.foyer.salesforce.soap.SoapLane;
import io.foyer.salesforce.wire.Pace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Asks Salesforce once, after the start, whom it takes Foyer for: what is wrong with the sign-in is
 * known before a conversation depends on it.
 */
@ApplicationScoped
public class SignInCheck {

  private static final Logger LOG = System.getLogger(SignInCheck.class.getName());
  private static final Duration AGAIN = Duration.ofMinutes(1);

  @Inject Loops loops;
  @Inject SoapLane soap;

  private volatile boolean done;

  void start(@Observes DatabaseReady ready) {
    loops.start("sign-in-check", AGAIN, this::check);
  }

  /** Once it has gone well there is nothing left to do. */
  void check() {
    if (!done) {
      var user = soap.run(Pace.SIGN_IN, connection -> connection.getUserInfo());
      done = true;
      LOG.log(
          Level.INFO,
          "salesforce signed in org={0} user={1}",
          user.getOrganizationId(),
          user.getUserId());
    }
  }
}
