package io.foyer.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CV-5")
@Tag("SEC-1")
class HostileMarkdownTest {
  private static final Set<String> KINDS =
      Set.of(
          "strong", "em", "del", "code", "pre", "ul", "ol", "li", "quote", "heading", "link", "p");
  // As long as a message may be.
  private static final int LONGEST = 8_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](&#106;avascript:alert(1))",
        "[x](&#x6A&#x61;vascript:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x](<java\nscript:alert(1)>)",
        "[x](java&Tab;script:alert(1))",
        "[x](&NewLine;javascript:alert(1))",
        "[x](%6aavascript:alert(1))",
        "[x](\u0001javascript:alert(1))",
        "[x](javascript://a.example/%0aalert(1))",
        "[x](vbscript:msgbox(1))",
        "[x](data:text/html,<script>alert(1)</script>)",
        "[x](data:text/html;base64,PHNjcmlwdD4=)",
        "[x](file:///etc/passwd)",
        "[x](blob:https://a.example/1)",
        "[x](about:blank)",
        "[x](ws://a.example)",
        "[x](//evil.example)",
        "[x](/\\evil.example)",
        "[x](https:evil.example)",
        "[x](https:\\\\\\\\evil.example)",
        "[x](https://)",
        "[x](mailto:)",
        "[x](/admin/delete)",
        "[x](?q=1)",
        "[x](#top)",
        "[x]()",
        "[x](https://bank.example@evil.example)",
        "[x](https://bank.example%5C@evil.example)",
        "[x](https://a.example/\u202Egpj.exe)",
        "[x](https://a\u200B.example)",
        "[x]: javascript:alert(1)\n\n[x]",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "javascript:alert(1)",
        "javascript://a.example/%0aalert(1)",
        "![x](https://tracker.example/pixel.gif)",
        "![x](javascript:alert(1))",
        "<img src=x onerror=alert(1)>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<script>alert(1)</script>",
        "<iframe srcdoc='<p>x'></iframe>",
        "<!-- --><base target=_top>",
        "`<b>` [a](javascript:x `](y)`",
        "[a [b](javascript:1)](data:2)",
        "**[x](javascript:alert(1) \"title\")**",
      })
  void makes_only_words_of_what_a_browser_might_obey(String typed) {
    assertThat(linksOf(typed)).isEmpty();
    assertThat(kindsOf(Markdown.pieces(typed))).isSubsetOf(KINDS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a [b](https://b.example)](javascript:alert) | https://b.example",
        "[javascript:x](https://a.example)             | https://a.example",
        "[![pic](https://i.example/p)](https://a.example) | https://a.example",
        "[](https://a.example)                         | https://a.example",
        "HTTPS://A.example/x                           | HTTPS://A.example/x",
        "<https://a.example>                           | https://a.example",
        "[x](<https://a.example/a b{c}>)               | https://a.example/a%20b%7Bc%7D",
        "[x](https://a.example 'javascript:alert(1)')  | https://a.example",
        "[x](tel:+49301234)                            | tel:+49301234",
        "[x](mailto:kim@acme.example)                  | mailto:kim@acme.example",
      })
  void links_to_the_one_address_that_is_harmless(String typed, String url) {
    assertThat(linksOf(typed)).containsExactly(url);
    assertThat(Markdown.pieces(typed))
        .allMatch(piece -> !PieceWords.bare(List.of(piece)).isBlank());
  }

  static Stream<String> bombs() {
    return Stream.of(
            "[",
            "![",
            "*a ",
            "*a* ",
            "**a",
            "_",
            "~~a",
            "`a",
            "> ",
            "- ",
            "1. ",
            "[a](b",
            "[a][",
            "<",
            "<a ",
            "&",
            "\\",
            "](",
            "*_~~`",
            "a@",
            "a.",
            "http://a.b/",
            "tel:1-",
            "(((",
            "\n> ",
            "[[]](",
            "[a]: b\n",
            "- a\n  ",
            "```\n",
            "# a\n",
            "漢*a*")
        .map(mark -> mark.repeat(LONGEST / mark.length()));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void never_grows_or_nests_out_of_proportion(String bomb) {
    var pieces = Markdown.pieces(bomb);

    assertThat(Markdown.weight(pieces)).isLessThanOrEqualTo(Markdown.MOST_BYTES);
    assertThat(depth(pieces)).isLessThanOrEqualTo(PieceReader.DEEPEST + 1);
    assertThat(Markdown.words(bomb).length()).isLessThanOrEqualTo(2 * LONGEST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "- ", "**a ", "*a* "})
  void shows_as_typed_what_is_too_deep_or_too_much(String mark) {
    assertThat(Markdown.pieces(mark.repeat(1_000) + "x")).isEmpty();
  }

  private static List<String> linksOf(String typed) {
    return all(Markdown.pieces(typed)).map(Piece::url).filter(Objects::nonNull).toList();
  }

  private static List<String> kindsOf(List<Piece> pieces) {
    return all(pieces).map(Piece::kind).filter(Objects::nonNull).toList();
  }

  private static Stream<Piece> all(List<Piece> pieces) {
    return pieces.stream().flatMap(piece -> Stream.concat(Stream.of(piece), all(piece.parts())));
  }

  private static int depth(List<Piece> pieces) {
    return pieces.stream().mapToInt(piece -> 1 + depth(piece.parts())).max().orElse(0);
  }
}
