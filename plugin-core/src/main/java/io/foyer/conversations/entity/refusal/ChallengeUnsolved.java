package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;
import java.util.Map;

/** The browser has to do some work first; the details say which. */
public final class ChallengeUnsolved extends Refusal {
  public ChallengeUnsolved(Map<String, String> challenge) {
    super(
        Kind.FORBIDDEN,
        "challenge.unsolved",
        "Solve the challenge first, then ask again.",
        challenge);
  }
}
