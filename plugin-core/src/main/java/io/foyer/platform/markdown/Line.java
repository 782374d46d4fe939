package io.foyer.platform.markdown;

import java.util.ArrayList;
import java.util.List;

/** Pieces that stand in one line of words; words that follow words become one piece. */
final class Line {
  private final boolean isLinking;
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  /**
   * @param isLinking whether addresses among the words become links
   */
  Line(boolean isLinking) {
    this.isLinking = isLinking;
  }

  void say(String said) {
    words.append(said);
  }

  /** Words among these go on what was said before, and are never looked through for addresses. */
  void add(List<Piece> more) {
    endWords();
    more.forEach(this::add);
  }

  List<Piece> pieces() {
    endWords();
    return pieces;
  }

  private void endWords() {
    if (!words.isEmpty()) {
      var said = words.toString();
      words.setLength(0);
      (isLinking ? Links.cut(said) : List.of(Piece.words(said))).forEach(this::add);
    }
  }

  private void add(Piece next) {
    var last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
    if (last != null && last.kind() == null && next.kind() == null) {
      pieces.set(pieces.size() - 1, Piece.words(last.text() + next.text()));
    } else {
      pieces.add(next);
    }
  }
}
