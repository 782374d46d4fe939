package io.foyer.platform.markdown;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Pieces in a short notation: `strong{bold} and link(https://…){words}`. */
final class Drawn {
  static final String AS_TYPED = "as typed";

  private Drawn() {}

  static String of(String typed) {
    var pieces = Markdown.pieces(typed);
    return pieces.isEmpty() ? AS_TYPED : drawn(pieces);
  }

  private static String drawn(List<Piece> pieces) {
    return pieces.stream().map(Drawn::drawn).collect(Collectors.joining());
  }

  private static String drawn(Piece piece) {
    var in = Objects.requireNonNullElse(piece.text(), "") + drawn(piece.parts());
    if (piece.kind() == null) {
      return in;
    }
    var more = piece.url() != null ? piece.url() : piece.start();
    return piece.kind() + (more == null ? "" : "(" + more + ")") + "{" + in + "}";
  }
}
