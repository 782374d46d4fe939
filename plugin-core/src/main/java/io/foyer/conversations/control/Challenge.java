package io.foyer.conversations.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.refusal.ChallengeUnsolved;
import io.foyer.protocol.ChallengeSolution;
import org.jspecify.annotations.Nullable;

/**
 * What a browser has to do before a person is asked for.
 *
 * <p>It costs somebody who visits a website next to nothing, and a machine that plays thousands of
 * visitors a lot.
 */
public interface Challenge {

  /**
   * Lets through who has solved it.
   *
   * @throws ChallengeUnsolved with a challenge for this visitor, where there is no solution yet, or
   *     none that counts
   */
  void pass(VisitorId visitor, @Nullable ChallengeSolution solution);
}
