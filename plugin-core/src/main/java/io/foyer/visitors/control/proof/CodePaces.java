package io.foyer.visitors.control.proof;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Pace;
import io.foyer.visitors.entity.proof.CodesTooMany;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/**
 * How many codes may be asked for.
 *
 * <p>All refusals are alike, so that none tells whether somebody else asked for an address.
 */
@ApplicationScoped
public class CodePaces {
  /** Once more because of a typo, and once more because the mail is slow. */
  private final Pace<VisitorId> visitors = new Pace<>(Duration.ofMinutes(2), 4);

  /** Whoever gets these mails may not have asked for them; and five guesses go with each. */
  private final Pace<String> emails = new Pace<>(Duration.ofMinutes(15), 6);

  /** An office behind one address has more people than that a minute only on paper. */
  private final Pace<String> places = new Pace<>(Duration.ofSeconds(20), 30);

  @Inject Clock clock;

  /**
   * Counts one more.
   *
   * @param place address of the internet
   * @throws CodesTooMany when it is one too many
   */
  public void pass(VisitorId visitor, String email, String place) {
    var now = clock.instant();
    // Who is stopped before uses up nothing of an address that may be somebody else's.
    if (!visitors.passes(visitor, now)
        || !places.passes(place, now)
        || !emails.passes(email, now)) {
      throw new CodesTooMany();
    }
  }

  public void tidy() {
    var now = clock.instant();
    visitors.tidy(now);
    emails.tidy(now);
    places.tidy(now);
  }
}
