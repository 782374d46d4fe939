package io.foyer.reps.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a rep is not available, as clients know it.
 *
 * @param reason {@code chosen}, {@code away}, why it is off duty, or what else is in the way
 * @param note what the rep said of it
 * @param until when it is over, where that is known
 */
public record Off(String reason, @Nullable String note, @Nullable Instant until) {

  /** It has as many conversations as it can hold. */
  public static final Off FULL = new Off("full", null, null);

  /** It chose to be available, and none of its windows answers. */
  public static final Off NOT_HERE = new Off("not-here", null, null);

  public static Off duty(OffDuty why) {
    return new Off(why.why().code(), null, why.until());
  }

  public static Off pause(Pause pause) {
    return new Off(pause.isAway() ? "away" : "chosen", pause.note(), pause.until());
  }
}
