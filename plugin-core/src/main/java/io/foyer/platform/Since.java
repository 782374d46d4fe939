package io.foyer.platform;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How long ago something was that this node noted, also where its clock was set back meanwhile.
 *
 * <p>Of a moment that is still to come by the clock, no more is believed than that it was just now.
 */
public final class Since {
  private Since() {}

  /** Whether that span has passed; also where the moment lies as far ahead. */
  public static boolean hasPassed(Instant noted, Duration span, Instant now) {
    return Duration.between(noted, now).abs().compareTo(span) >= 0;
  }

  /** The moment that was noted, or now where none was or it is still to come. */
  public static Instant atMost(@Nullable Instant noted, Instant now) {
    return noted == null || noted.isAfter(now) ? now : noted;
  }
}
