package io.foyer.platform.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("CV-5")
class BareLinksTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "See https://a.example/x?y=1, ok        | See link(https://a.example/x?y=1){https://a.example/x?y=1}, ok",
        "(https://a.example/b_(c)).             | (link(https://a.example/b_(c)){https://a.example/b_(c)}).",
        "write kim@acme.example.                | write link(mailto:kim@acme.example){kim@acme.example}.",
        "mailto:kim@acme.example!               | link(mailto:kim@acme.example){mailto:kim@acme.example}!",
        "or tel:+49-30-1234.                    | or link(tel:+49-30-1234){tel:+49-30-1234}.",
        "https://a.example/x_y_z?a=1&copy=2     | link(https://a.example/x_y_z?a=1&copy=2){https://a.example/x_y_z?a=1&copy=2}",
        "`https://a.example`                    | code{https://a.example}",
        "**https://a.example**                  | strong{link(https://a.example){https://a.example}}",
        "[https://a.example](https://b.example) | link(https://b.example){https://a.example}",
        "https://bücher.example/ü               | link(https://bücher.example/ü){https://bücher.example/ü}",
        "*hotel:5* is open                      | em{hotel:5} is open",
        "www.acme.example                       | as typed",
      })
  void finds_addresses_as_they_stand_in_a_sentence(String typed, String drawn) {
    assertThat(Drawn.of(typed)).isEqualTo(drawn);
  }

  @Test
  void tells_where_the_links_of_a_text_lead() {
    var text =
        "> - **[a](https://a.example)** and https://b.example\n\nkim@c.example `https://d.example`";

    assertThat(Markdown.destinations(text))
        .containsExactly("https://a.example", "https://b.example", "mailto:kim@c.example");
    assertThat(Markdown.destinations("only words, and www.a.example")).isEmpty();
  }
}
