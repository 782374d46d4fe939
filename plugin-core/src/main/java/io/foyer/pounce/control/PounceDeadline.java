package io.foyer.pounce.control;

import java.time.Duration;

/**
 * The kinds of deadline around words on a rep's behalf.
 *
 * <p>None is cancelled: one that nobody wants any more looks and finds nothing to do.
 */
public final class PounceDeadline {
  /** A visitor, by its id, has been on the website long enough to be greeted. */
  public static final String GREET = "pounce.greet";

  /** Who was greeted, by the conversation's id, is spoken to once more. */
  public static final String NUDGE = "pounce.nudge";

  /**
   * The same as these two where a model was asked for its words: without them, should they not come
   * or their node be lost. Whoever takes it away is the one who speaks.
   */
  public static final String GREET_PLAINLY = "pounce.greet-plainly";

  public static final String NUDGE_PLAINLY = "pounce.nudge-plainly";

  /** Longer than a model may take, shorter than anybody waits. */
  static final Duration PLAINLY_AFTER = Duration.ofSeconds(6);

  private PounceDeadline() {}
}
