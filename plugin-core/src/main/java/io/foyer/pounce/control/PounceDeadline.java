package io.foyer.pounce.control;

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

  private PounceDeadline() {}
}
