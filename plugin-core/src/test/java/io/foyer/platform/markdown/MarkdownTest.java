package io.foyer.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CV-5")
class MarkdownTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "some **bold** words     | some strong{bold} words",
        "_italic_ or *italic*    | em{italic} or em{italic}",
        "~~gone~~ and ~5~        | del{gone} and ~5~",
        "`a * b * c`             | code{a * b * c}",
        "**all _of_ it**         | strong{all em{of} it}",
        "my_file_name and *x*    | my_file_name and em{x}",
        "# Big                   | heading{Big}",
        "###### Small            | heading{Small}",
        "> said before           | quote{said before}",
        "\\*not italic\\*        | *not italic*",
        "AT&amp;T is **big**     | AT&amp;T is strong{big}",
        "🎉 **done** 👩‍💻         | 🎉 strong{done} 👩‍💻",
      })
  void reads_what_people_format_by_hand(String typed, String drawn) {
    assertThat(Drawn.of(typed)).isEqualTo(drawn);
  }

  @Test
  void reads_lists_with_their_numbers_and_lists_in_them() {
    assertThat(Drawn.of("- one\n- two\n  - half\n- three"))
        .isEqualTo("ul{li{one}li{twoul{li{half}}}li{three}}");
    assertThat(Drawn.of("3. three\n4. four")).isEqualTo("ol(3){li{three}li{four}}");
    assertThat(Drawn.of("1. one\n\n2. two")).isEqualTo("ol{li{one}li{two}}");
  }

  @Test
  void reads_code_over_several_lines_as_it_stands() {
    assertThat(Drawn.of("Run:\n```sh\nif **x**; then\n  y\nfi\n```\nok"))
        .isEqualTo("p{Run:}pre{if **x**; then\n  y\nfi}p{ok}");
  }

  @Test
  void breaks_the_line_where_the_line_was_broken() {
    assertThat(Drawn.of("**one**\ntwo  \nthree\n\nfour"))
        .isEqualTo("p{strong{one}\ntwo\nthree}p{four}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello, how are you?",
        "one\ntwo\n\n\nthree",
        "    indented\n\tas pasted",
        "2 * 3 = 6, a_b_c, 5 > 4 & 3 < 4",
        "-",
        "***",
        "- - -",
        "#",
        "> ",
        "```",
        "1.",
        "<b>bold?</b>",
        "&copy; &#106;ava",
        "![](https://tracker.example/pixel.gif)",
      })
  void leaves_as_typed_what_has_no_formatting_or_no_words_without_it(String typed) {
    assertThat(Drawn.of(typed)).isEqualTo(Drawn.AS_TYPED);
  }

  @Test
  void loses_no_line_that_only_looks_like_a_mark() {
    assertThat(Drawn.of("**Kim**\n--")).isEqualTo("p{strong{Kim}\n--}");
    assertThat(Drawn.of("see [docs]\n\n[docs]: https://d.example/x"))
        .isEqualTo(
            "p{see link(https://d.example/x){docs}}"
                + "p{[docs]: link(https://d.example/x){https://d.example/x}}");
  }

  @Test
  void says_the_words_without_marks_where_nothing_can_be_formatted() {
    assertThat(
            Markdown.words(
                "# Offer\n**10** _seats_, see [prices](https://p.example)\n\n"
                    + "1. call\n   again\n2. sign\n\n> said\n> before\n\n- kim@acme.example"))
        .isEqualTo(
            "Offer\n10 seats, see prices (https://p.example)\n"
                + "1. call\n   again\n2. sign\n> said\n> before\n- kim@acme.example");
    assertThat(Markdown.words("as  it\n\n\nis")).isEqualTo("as  it\n\n\nis");
  }

  @Test
  void weighs_pieces_no_less_than_they_take_on_the_wire() {
    var json = JsonbBuilder.create(new JsonbConfig().withNullValues(false));
    for (var typed :
        new String[] {
          "**b** \"_q_\" \\\\ `c`\n- 日本 [l](https://x.example/\"q\")",
          "*a* ".repeat(100),
          "> - 1. **deep** 🎉\n> - `\"`",
          "7. **a**\n8. b",
        }) {
      var pieces = Markdown.pieces(typed);
      assertThat(pieces).isNotEmpty();
      assertThat(Markdown.weight(pieces))
          .isGreaterThanOrEqualTo(json.toJson(pieces).getBytes(StandardCharsets.UTF_8).length - 2);
    }
  }
}
