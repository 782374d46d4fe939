package io.foyer.access.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.access.entity.OriginUnknown;
import io.foyer.access.entity.SignInRefused;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("I18-1")
class SignInPageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de-AT,de;q=0.9,en;q=0.8 | de | Nicht angemeldet
          nl,pt-BR;q=0.9          | pt | Você não entrou
          ja                      | ja | サインインできませんでした
          nl, sv                  | en | Not signed in
          *                       | en | Not signed in
          """)
  void speaks_the_first_language_that_the_browser_wants_and_foyer_knows(
      String wanted, String language, String title) {
    assertThat(SignInPage.of(SignInRefused.unknownState(), wanted))
        .contains("<html lang=\"" + language + "\">", "<h1>" + title + "</h1>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>", "de;q=nine", "", ";;;,"})
  void speaks_english_to_a_browser_that_asks_for_nonsense(String wanted) {
    assertThat(SignInPage.of(SignInRefused.unknownState(), wanted))
        .contains("<html lang=\"en\">")
        .doesNotContain("<script>");
  }

  @Test
  void says_a_refusal_that_it_has_no_words_for_as_it_is() {
    var refused = new OriginUnknown();

    assertThat(SignInPage.of(refused, "fr")).contains(String.valueOf(refused.getMessage()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "fr", "de", "pt", "ja"})
  void says_the_same_in_every_language(String language) throws IOException {
    assertThat(words("_" + language)).isEqualTo(words(""));
  }

  private static Set<Object> words(String suffix) throws IOException {
    var name = "sign-in" + suffix + ".properties";
    var words = new Properties();
    try (var stream = Objects.requireNonNull(SignInPage.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
    return words.keySet();
  }
}
