package io.foyer.experiences.entity;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was said on the way.
 *
 * @param step where it was said
 * @param text as the step had it then; of an address only what a device that others use may show
 * @param answer id of the answer; null where the assistant speaks
 */
public record Line(Kind kind, String step, String text, @Nullable String answer) {

  /** Who says what. */
  public enum Kind {
    SAID,
    ASKED,
    ANSWERED,
    /** An address, which is told to a rep beside the conversation. */
    ADDRESS,
    /** The visitor would rather go on without an answer. */
    SKIPPED,
    /** The experience has changed meanwhile: the way begins again. */
    ANEW
  }

  static Line said(String step, String text) {
    return new Line(Kind.SAID, step, text, null);
  }

  static Line asked(String step, String text) {
    return new Line(Kind.ASKED, step, text, null);
  }

  boolean isAnswer() {
    return answer != null;
  }

  /** What was said never reaches a log by accident. */
  @Override
  public String toString() {
    return "Line " + kind + " at " + step;
  }
}
