package io.foyer.platform.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of what somebody wrote.
 *
 * <p>It holds either words or further pieces. These kinds are all that a browser may make of a
 * text.
 *
 * @param kind one of the constants here; null for words without any formatting
 * @param text words in which a line feed breaks the line
 * @param url of a link only
 * @param start first number of an ordered list that does not begin with 1
 */
public record Piece(
    @Nullable String kind,
    @Nullable String text,
    @Nullable String url,
    @Nullable Integer start,
    @Nullable List<Piece> in) {
  static final String STRONG = "strong";
  static final String EM = "em";
  static final String DEL = "del";
  static final String CODE = "code";
  static final String PRE = "pre";
  static final String UL = "ul";
  static final String OL = "ol";
  static final String LI = "li";
  static final String QUOTE = "quote";
  static final String HEADING = "heading";
  static final String LINK = "link";
  static final String P = "p";

  // Names, quotes and commas of one piece in JSON, measured generously.
  private static final int FRAME = 48;

  static Piece words(String text) {
    return new Piece(null, text, null, null, null);
  }

  static Piece of(String kind, List<Piece> in) {
    return of(kind, null, in);
  }

  static Piece of(String kind, @Nullable String url, List<Piece> in) {
    return isOnlyWords(in)
        ? new Piece(kind, in.isEmpty() ? "" : in.get(0).text(), url, null, null)
        : new Piece(kind, null, url, null, List.copyOf(in));
  }

  static Piece link(String url, List<Piece> in) {
    return of(LINK, url, in);
  }

  private static boolean isOnlyWords(List<Piece> in) {
    return in.isEmpty() || (in.size() == 1 && in.get(0).kind() == null);
  }

  List<Piece> parts() {
    return in == null ? List.of() : in;
  }

  /** Where it and its parts lead. */
  Stream<String> destinations() {
    return Stream.concat(Stream.ofNullable(url), parts().stream().flatMap(Piece::destinations));
  }

  /** About how many bytes it takes in a frame; never too few. */
  int weight() {
    return FRAME + weight(text) + weight(url) + parts().stream().mapToInt(Piece::weight).sum();
  }

  private static int weight(@Nullable String part) {
    if (part == null) {
      return 0;
    }
    var escaped = part.chars().filter(c -> c == '"' || c == '\\' || c < ' ').count();
    return part.getBytes(StandardCharsets.UTF_8).length + (int) escaped;
  }

  /** The words themselves never reach a log by accident. */
  @Override
  public String toString() {
    return "Piece of kind " + kind;
  }
}
