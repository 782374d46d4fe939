package io.foyer.conversations.control;

import io.foyer.access.control.KeyRing;
import io.foyer.access.entity.SigningKey;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.ChallengeUnsolved;
import io.foyer.protocol.ChallengeSolution;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.altcha.altcha.Altcha;
import org.jspecify.annotations.Nullable;

/**
 * The browser searches the number whose hash was given, as ALTCHA does: no third party, no picture,
 * nothing to click.
 *
 * <p>The challenge is signed and names its visitor and its end, so that nothing of it is kept here
 * and no other visitor can use it.
 */
final class ProofOfWork implements Challenge {
  static final Duration LIFE = Duration.ofMinutes(10);

  // About a second of a phone from five years ago, at most.
  private static final long LARGEST = 50_000;
  private static final String ALGORITHM = "SHA-256";
  private static final String VISITOR = "visitor";
  private static final String KEY = "key";

  private final KeyRing keys;
  private final Clock clock;

  ProofOfWork(KeyRing keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public void pass(VisitorId visitor, @Nullable ChallengeSolution solution) {
    if (solution == null || !solves(visitor, solution)) {
      throw new ChallengeUnsolved(challenge(visitor));
    }
  }

  private Map<String, String> challenge(VisitorId visitor) {
    var key = keys.signing();
    var options =
        new Altcha.ChallengeOptions()
            .setMaxNumber(LARGEST)
            .setSecureRandomNumber(true)
            .setExpires(clock.instant().plus(LIFE).getEpochSecond())
            .addParam(VISITOR, visitor.value())
            .addParam(KEY, key.id())
            .setHmacKey(secret(key));
    try {
      var made = Altcha.createChallenge(options);
      return Map.of(
          "challenge", made.challenge,
          "salt", made.salt,
          "signature", made.signature,
          "largest", String.valueOf(LARGEST));
    } catch (Exception noSuchAlgorithm) { // the library's own signature says no more
      throw new IllegalStateException("no challenge could be made", noSuchAlgorithm);
    }
  }

  private boolean solves(VisitorId visitor, ChallengeSolution solution) {
    var payload = new Altcha.Payload();
    payload.algorithm = ALGORITHM;
    payload.challenge = solution.challenge();
    payload.number = solution.number();
    payload.salt = solution.salt();
    payload.signature = solution.signature();
    try {
      var named = Altcha.extractParams(solution.salt());
      return visitor.value().equals(named.get(VISITOR))
          && isInTime(named.getOrDefault("expires", "0"))
          && isSigned(payload, named.getOrDefault(KEY, ""));
    } catch (Exception unreadable) { // whatever a stranger sends
      return false;
    }
  }

  /** By the clock of this node, not the library's. */
  private boolean isInTime(String expires) {
    return clock.instant().getEpochSecond() < Long.parseLong(expires);
  }

  private boolean isSigned(Altcha.Payload payload, String key) throws Exception {
    var known = keys.verifying(key);
    return known.isPresent() && Altcha.verifySolution(payload, secret(known.get()), false);
  }

  /** Not the key that signs tokens itself: one thing signed must never pass for another. */
  private static String secret(SigningKey key) {
    return "challenge " + Base64.getEncoder().encodeToString(key.secret());
  }
}
