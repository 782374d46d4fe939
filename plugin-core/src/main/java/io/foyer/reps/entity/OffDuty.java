package io.foyer.reps.entity;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a rep is given nobody, whatever its switch says.
 *
 * @param words the end of a sentence that begins with the name
 * @param until when it is over, where that is known
 */
public record OffDuty(Why why, String words, @Nullable Instant until) {

  /** The reasons, the weightiest first. */
  public enum Why {
    DEACTIVATED,
    NO_PERMISSION,
    NOT_ACTIVE,
    ABSENT;

    /** As clients know it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
