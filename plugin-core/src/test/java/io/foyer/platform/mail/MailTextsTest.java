package io.foyer.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("I18-1")
class MailTextsTest {
  private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

  static Set<String> languages() {
    return MailTexts.LANGUAGES;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void says_everything_with_the_same_slots_as_in_english(String language) {
    var english = MailTexts.in("en");
    var texts = MailTexts.in(language);

    assertThat(texts.keys()).isEqualTo(english.keys());
    for (String key : english.keys()) {
      assertThat(slots(texts.text(key))).as(key).isEqualTo(slots(english.text(key)));
      assertThat(texts.text(key)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({"de, de", "de-AT, de", "pt-BR, pt", "it, en", "'', en", "'../de', en"})
  void speaks_the_language_of_a_tag_or_english(String tag, String language) {
    assertThat(MailTexts.in(tag).locale().getLanguage()).isEqualTo(language);
  }

  @Test
  void puts_values_into_the_slots() {
    assertThat(MailTexts.in("en").text("code.subject", "code", "123456", "company", "Fern"))
        .isEqualTo("123456 is your code for Fern");
  }

  private static List<String> slots(String text) {
    return SLOT.matcher(text).results().map(MatchResult::group).sorted().toList();
  }
}
