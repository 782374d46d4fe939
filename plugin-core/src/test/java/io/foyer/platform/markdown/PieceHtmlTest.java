package io.foyer.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CV-12")
class PieceHtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**bold** and _soft_ | <strong>bold</strong> and <em>soft</em>",
        "`a < b` | <code>a &lt; b</code>",
        "[site](https://fern.example/?a=1&b=2) | <a rel=\"noopener noreferrer nofollow\""
            + " href=\"https://fern.example/?a=1&amp;b=2\">site</a>"
      })
  void keeps_the_formatting(String typed, String html) {
    assertThat(PieceHtml.of(typed)).isEqualTo(html);
  }

  @Test
  void keeps_the_lines_of_what_has_no_formatting() {
    assertThat(PieceHtml.of("one\ntwo")).isEqualTo("one<br>\ntwo");
  }

  @Test
  void begins_a_list_where_it_was_begun() {
    assertThat(PieceHtml.of("3. three\n4. four")).startsWith("<ol start=\"3\"><li>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "**<img src=x onerror=alert(1)>**",
        "[x](javascript:alert(1))",
        "[x](https://a.example/\"onmouseover=\"alert(1))",
        "[**x**](data:text/html;base64,PHNjcmlwdD4=)",
        "`</code><script>alert(1)</script>`",
        "```\n</pre><script>alert(1)</script>\n```"
      })
  void makes_nothing_that_could_run(String hostile) {
    assertThat(PieceHtml.of(hostile))
        .doesNotContain(
            "<script", "<img", "javascript:alert(1)\"", "\"onmouseover", "href=\"data:");
  }
}
