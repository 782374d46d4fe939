package io.foyer.platform.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the formatting of what somebody typed.
 *
 * <p>Bold, italic, struck, code, lists, quotes, links and small headings; everything else is words.
 * What is kept is always what was typed; pieces are made when it is shown.
 */
public final class Markdown {
  /** A quarter of a frame: text and pieces of the longest message fit one together. */
  public static final int MOST_BYTES = 16 * 1024;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(StrikethroughExtension.builder().requireTwoTildes(true).build()))
          .enabledBlockTypes(
              Set.of(BlockQuote.class, FencedCodeBlock.class, Heading.class, ListBlock.class))
          .customInlineContentParserFactory(new Ampersand())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .build();

  private Markdown() {}

  /**
   * The pieces of a text; none where it is to be shown as it was typed, because nothing in it is
   * formatted, nothing would be left of it, or it is too much.
   */
  public static List<Piece> pieces(String typed) {
    var pieces = new PieceReader(typed).read(PARSER.parse(typed));
    var isUseful = !PieceWords.bare(pieces).isBlank() && !isAsTyped(pieces, typed);
    return isUseful && weight(pieces) <= MOST_BYTES ? pieces : List.of();
  }

  /** A text without its marks, for places where nothing can be formatted. */
  public static String words(String typed) {
    var pieces = pieces(typed);
    return pieces.isEmpty() ? typed : PieceWords.readable(pieces).strip();
  }

  /** Where a text leads when it is shown. */
  public static List<String> addresses(String typed) {
    var pieces = new PieceReader(typed).read(PARSER.parse(typed));
    return pieces.stream().flatMap(Markdown::addresses).toList();
  }

  private static Stream<String> addresses(Piece piece) {
    var within = piece.parts().stream().flatMap(Markdown::addresses);
    return Stream.concat(Stream.ofNullable(piece.url()), within);
  }

  /** How many addresses of websites stand in a text as it was typed. */
  public static int webAddresses(String typed) {
    return Links.webAddresses(typed);
  }

  /** Where the links of a text lead, as far as it has any that can be followed. */
  public static List<String> destinations(String typed) {
    return pieces(typed).stream().flatMap(Piece::destinations).toList();
  }

  /** About how many bytes these take in a frame; never too few. */
  public static int weight(List<Piece> pieces) {
    return pieces.stream().mapToInt(Piece::weight).sum();
  }

  /** Lines and blanks between them are shown the same without any pieces. */
  private static boolean isAsTyped(List<Piece> pieces, String typed) {
    return pieces.stream().allMatch(Markdown::isWords)
        && solid(PieceWords.bare(pieces)).equals(solid(typed));
  }

  private static boolean isWords(Piece piece) {
    return piece.kind() == null
        || (piece.kind().equals(Piece.P) && piece.parts().stream().allMatch(Markdown::isWords));
  }

  private static String solid(String text) {
    return text.replaceAll("\\s+", "");
  }
}
