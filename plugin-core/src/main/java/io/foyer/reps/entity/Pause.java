package io.foyer.reps.entity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why a rep who may work does not, in its own words.
 *
 * @param isAway it was set away, for nobody was seen at any of its windows
 * @param note such as {@code Lunch}; at most {@value #NOTE_LIMIT} characters
 * @param until when it means to be back
 */
public record Pause(boolean isAway, @Nullable String note, @Nullable Instant until) {

  public static final int NOTE_LIMIT = 80;

  /** Switched off without a word. */
  public static final Pause SILENT = new Pause(false, null, null);

  /** Nobody was seen. */
  public static final Pause AWAY = new Pause(true, null, null);

  /** Who is gone for longer is absent, which its record says. */
  private static final Duration LONGEST = Duration.ofDays(7);

  /** What a person typed; a time that makes no sense is left out. */
  public static Pause said(@Nullable String note, @Nullable Instant until, Instant now) {
    String words = note == null ? "" : note.replaceAll("[\\p{Cntrl}\\p{Cf}]", " ").strip();
    boolean isSound = until != null && until.isAfter(now) && !until.isAfter(now.plus(LONGEST));
    return new Pause(
        false,
        words.isEmpty() ? null : words.substring(0, Math.min(NOTE_LIMIT, words.length())),
        isSound ? until : null);
  }
}
