package io.foyer.platform.markdown;

import io.foyer.platform.HtmlText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Pieces as HTML, for mail alone: browsers of visitors and reps build elements instead.
 *
 * <p>Only the tags here come out, without attributes but for a link's address and a list's number;
 * every word is escaped.
 */
public final class PieceHtml {
  private static final Map<String, String> TAGS =
      Map.of(
          Piece.STRONG, "strong",
          Piece.EM, "em",
          Piece.DEL, "del",
          Piece.CODE, "code",
          Piece.PRE, "pre",
          Piece.UL, "ul",
          Piece.LI, "li",
          Piece.QUOTE, "blockquote",
          Piece.P, "p");

  private PieceHtml() {}

  /** What somebody typed, with its formatting where it has any. */
  public static String of(String typed) {
    var pieces = Markdown.pieces(typed);
    return pieces.isEmpty() ? words(typed) : html(pieces);
  }

  private static String html(List<Piece> pieces) {
    return pieces.stream().map(PieceHtml::html).collect(Collectors.joining());
  }

  private static String html(Piece piece) {
    var kind = Objects.requireNonNullElse(piece.kind(), "");
    return switch (kind) {
      case Piece.LINK -> link(piece);
      case Piece.OL -> "<ol start=\"" + first(piece) + "\">" + inside(piece) + "</ol>";
      // A heading is a small bold line: the outline of the mail is not the writer's.
      case Piece.HEADING -> "<p><strong>" + inside(piece) + "</strong></p>";
      case Piece.PRE ->
          "<pre>" + HtmlText.escaped(Objects.requireNonNullElse(piece.text(), "")) + "</pre>";
      default -> tagged(TAGS.get(kind), inside(piece));
    };
  }

  private static String tagged(@Nullable String tag, String inside) {
    return tag == null ? inside : "<" + tag + ">" + inside + "</" + tag + ">";
  }

  private static int first(Piece list) {
    return Objects.requireNonNullElse(list.start(), 1);
  }

  private static String link(Piece link) {
    var url = Objects.requireNonNullElse(link.url(), "");
    return url.matches("(?i)(https?|mailto|tel):.*")
        ? "<a rel=\"noopener noreferrer nofollow\" href=\""
            + HtmlText.escaped(url)
            + "\">"
            + inside(link)
            + "</a>"
        : inside(link);
  }

  private static String inside(Piece piece) {
    return piece.text() == null ? html(piece.parts()) : words(piece.text());
  }

  private static String words(String text) {
    return HtmlText.escaped(text).replace("\n", "<br>\n");
  }
}
