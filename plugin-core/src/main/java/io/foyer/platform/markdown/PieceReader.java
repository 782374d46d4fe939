package io.foyer.platform.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Makes pieces of one parsed text.
 *
 * <p>It gives up where the text nests too deep or falls into too many pieces; what it has no piece
 * for keeps its words.
 */
final class PieceReader {
  /** A list in a list in a quote, and some formatting in it. */
  static final int DEEPEST = 12;

  /** More than anybody formats by hand in one message. */
  static final int MOST = 500;

  private final String typed;
  private int count;
  private boolean isTooMuch;

  PieceReader(String typed) {
    this.typed = typed;
  }

  /** Empty where it is too much. */
  List<Piece> read(Node document) {
    var pieces = blocks(document, false, 0);
    return isTooMuch ? List.of() : pieces;
  }

  /** A paragraph that stands alone, or in a list without gaps, needs no frame of its own. */
  private List<Piece> blocks(Node parent, boolean isTight, int depth) {
    var pieces = new ArrayList<Piece>();
    var isAlone = isTight || parent.getFirstChild() == parent.getLastChild();
    for (var child : children(parent, depth)) {
      if (child instanceof Paragraph && isAlone) {
        pieces.addAll(inline(child, true, depth + 1));
      } else {
        pieces.add(block(child, depth + 1));
      }
    }
    return pieces;
  }

  private Piece block(Node node, int depth) {
    if (node instanceof Paragraph) {
      return Piece.of(Piece.P, inline(node, true, depth));
    }
    if (node instanceof Heading heading) {
      return heading(heading, depth);
    }
    if (node instanceof BlockQuote) {
      return Piece.of(Piece.QUOTE, blocks(node, false, depth));
    }
    if (node instanceof ListBlock list) {
      return list(list, depth);
    }
    if (node instanceof FencedCodeBlock code) {
      return Piece.of(Piece.PRE, List.of(Piece.words(code.getLiteral().stripTrailing())));
    }
    // Where a reference leads is no formatting: it stays as it was typed.
    return Piece.of(Piece.P, Links.cut(source(node.getSourceSpans())));
  }

  /** A line under words makes no heading: it is a line of signs. */
  private Piece heading(Heading heading, int depth) {
    var lines = heading.getSourceSpans();
    var pieces = inline(heading, true, depth);
    if (lines.size() < 2) {
      return Piece.of(Piece.HEADING, pieces);
    }
    var line = new Line(false);
    line.add(pieces);
    line.say("\n" + source(lines.subList(lines.size() - 1, lines.size())));
    return Piece.of(Piece.P, line.pieces());
  }

  private Piece list(ListBlock list, int depth) {
    var items = new ArrayList<Piece>();
    for (var item : children(list, depth)) {
      items.add(Piece.of(Piece.LI, blocks(item, list.isTight(), depth + 1)));
    }
    if (!(list instanceof OrderedList ordered)) {
      return new Piece(Piece.UL, null, null, null, items);
    }
    var first = ordered.getMarkerStartNumber();
    return new Piece(Piece.OL, null, null, first == null || first == 1 ? null : first, items);
  }

  private List<Piece> inline(Node parent, boolean isLinking, int depth) {
    var line = new Line(isLinking);
    for (var child : children(parent, depth)) {
      var said = words(child, depth);
      if (said == null) {
        line.add(formatted(child, isLinking, depth));
      } else {
        line.say(said);
      }
    }
    return line.pieces();
  }

  /** What is only words: also HTML, which is shown and never meant, and what an image tells. */
  private @Nullable String words(Node node, int depth) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    if (node instanceof HtmlInline html) {
      return html.getLiteral();
    }
    if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      return "\n";
    }
    return node instanceof Image ? PieceWords.bare(inline(node, false, depth + 1)) : null;
  }

  private List<Piece> formatted(Node node, boolean isLinking, int depth) {
    if (node instanceof Code code) {
      return List.of(Piece.of(Piece.CODE, List.of(Piece.words(code.getLiteral()))));
    }
    if (node instanceof Link link) {
      return link(link, depth);
    }
    var in = inline(node, isLinking, depth + 1);
    if (node instanceof StrongEmphasis) {
      return List.of(Piece.of(Piece.STRONG, in));
    }
    if (node instanceof Emphasis) {
      return List.of(Piece.of(Piece.EM, in));
    }
    return node instanceof Strikethrough ? List.of(Piece.of(Piece.DEL, in)) : in;
  }

  private List<Piece> link(Link link, int depth) {
    var url = Links.safe(link.getDestination());
    var in = inline(link, url.isEmpty(), depth + 1);
    // Nobody can see or press a link without words.
    var shown = PieceWords.bare(in).isBlank() ? List.of(Piece.words(link.getDestination())) : in;
    return url.map(to -> List.of(Piece.link(to, shown))).orElse(in);
  }

  private List<Node> children(Node parent, int depth) {
    var children = new ArrayList<Node>();
    for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    count += children.size();
    isTooMuch |= depth > DEEPEST || count > MOST;
    return isTooMuch ? List.of() : children;
  }

  private String source(List<SourceSpan> lines) {
    return lines.stream()
        .map(line -> typed.substring(line.getInputIndex(), line.getInputIndex() + line.getLength()))
        .collect(Collectors.joining("\n"));
  }
}
