package io.foyer.reps.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a rep is not available, as clients know it.
 *
 * @param reason {@code chosen}, {@code away}, or why it is off duty
 * @param note what the rep said of it
 * @param until when it is over, where that is known
 */
public record Off(String reason, @Nullable String note, @Nullable Instant until) {

  public static Off duty(OffDuty why) {
    return new Off(why.why().code(), null, why.until());
  }

  public static Off pause(Pause pause) {
    return new Off(pause.isAway() ? "away" : "chosen", pause.note(), pause.until());
  }
}
