package io.foyer.protocol;

import io.foyer.platform.markdown.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A visitor's way through an experience.
 *
 * @param moves grows with each step: of two views of a walk the one with more is the later
 * @param lines the oldest first
 * @param question what waits for an answer; absent when it is over
 * @param ending what comes then: {@code rep}, {@code meeting} or {@code nothing}
 */
public record WalkView(
    String walk,
    int moves,
    List<SaidView> lines,
    @Nullable QuestionView question,
    @Nullable String ending) {

  /**
   * One line.
   *
   * @param kind {@code said}, {@code asked}, {@code answered}, {@code skipped} or {@code anew}
   * @param text empty where there are no words of its own
   * @param pieces the text's formatting; absent where it is shown as it is
   */
  public record SaidView(String kind, String text, @Nullable List<Piece> pieces) {}

  /**
   * A question.
   *
   * @param choices absent where an address is asked for
   * @param optional whether the visitor may go on without an answer
   */
  public record QuestionView(String step, @Nullable List<String> choices, boolean optional) {}
}
