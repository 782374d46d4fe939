package io.foyer.conversations.control;

import io.foyer.access.control.KeyRing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes the challenge that the settings name; none unless they name one. */
@ApplicationScoped
public class ChallengeChoice {
  @Produces
  @ApplicationScoped
  Challenge challenge(
      @ConfigProperty(name = "foyer.challenge") String chosen, KeyRing keys, Clock clock) {
    return chosen.equals("proof-of-work")
        ? new ProofOfWork(keys, clock)
        : (visitor, solution) -> {};
  }
}
