package io.foyer.platform.markdown;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** What pieces say where nothing can be formatted. */
final class PieceWords {
  private static final Set<String> BLOCKS =
      Set.of(Piece.P, Piece.HEADING, Piece.PRE, Piece.UL, Piece.OL, Piece.LI, Piece.QUOTE);

  private PieceWords() {}

  /** The words alone. */
  static String bare(List<Piece> pieces) {
    return pieces.stream()
        .map(piece -> Objects.requireNonNullElse(piece.text(), "") + bare(piece.parts()))
        .collect(Collectors.joining());
  }

  /** As a person writes it in a plain text: with the points of a list, and where a link leads. */
  static String readable(List<Piece> pieces) {
    var text = new StringBuilder();
    for (var piece : pieces) {
      var isBlock = piece.kind() != null && BLOCKS.contains(piece.kind());
      if (isBlock && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append('\n');
      }
      text.append(readable(piece));
      if (isBlock) {
        text.append('\n');
      }
    }
    return text.toString();
  }

  private static String readable(Piece piece) {
    var kind = Objects.requireNonNullElse(piece.kind(), "");
    return switch (kind) {
      case Piece.LINK -> link(piece, all(piece));
      case Piece.QUOTE -> indented("> ", "> ", inside(piece));
      case Piece.UL ->
          piece.parts().stream()
              .map(item -> indented("- ", "  ", inside(item)))
              .collect(Collectors.joining("\n"));
      case Piece.OL -> numbered(piece);
      default -> BLOCKS.contains(kind) ? inside(piece) : all(piece);
    };
  }

  private static String inside(Piece piece) {
    return all(piece).stripTrailing();
  }

  private static String all(Piece piece) {
    return piece.text() == null ? readable(piece.parts()) : piece.text();
  }

  private static String link(Piece link, String words) {
    var url = String.valueOf(link.url());
    return url.equals(words) || url.equals("mailto:" + words) ? words : words + " (" + url + ")";
  }

  private static String numbered(Piece list) {
    var number = Objects.requireNonNullElse(list.start(), 1);
    var text = new StringBuilder();
    for (var item : list.parts()) {
      text.append(text.isEmpty() ? "" : "\n");
      text.append(indented(number++ + ". ", "   ", inside(item)));
    }
    return text.toString();
  }

  private static String indented(String first, String next, String text) {
    return first + text.replace("\n", "\n" + next);
  }
}
