package io.foyer.copilot.control.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AI-3")
class LanguageFinderTest {
  private static final LanguageFinder FINDER = new LanguageFinder();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ja|こんにちは、料金を教えてください。",
        "ja|Salesforceと連携できますか？",
        "ko|안녕하세요",
        "el|Καλημέρα",
        "zh|你们的产品多少钱？",
        "fr|Bonjour, est-ce que votre produit fonctionne avec Salesforce ?",
        "de|Guten Tag, ich habe eine Frage zu den Preisen Ihrer Batterien.",
        "es|Hola, ¿cuánto cuesta el plan para cincuenta usuarios al mes?",
        "en|Hello there, how much does the plan for fifty users cost?",
        "ru|Здравствуйте, сколько стоит тариф для пятидесяти человек?"
      })
  void finds_the_language_by_itself(String code, String text) {
    assertThat(FINDER.find(text, "")).contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have a question about your prices",
        "How much does it cost a month?",
        "Do you work with Salesforce too?"
      })
  void a_short_text_is_not_taken_for_another_language_than_the_browser_speaks(String text) {
    assertThat(FINDER.find(text, "en").orElse("en")).isEqualTo("en");
  }

  @Test
  void a_whole_sentence_is_believed_against_the_browser() {
    var said = "Guten Tag, ich habe eine Frage zu den Preisen Ihrer Batterien.";

    assertThat(FINDER.find(said, "en")).contains("de");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OK",
        "merci",
        "1234567890 1234567890",
        "https://shop.example/very/long/way/to/it"
      })
  void too_little_tells_nothing(String text) {
    assertThat(FINDER.find(text, "fr")).isEmpty();
  }

  @Test
  void one_name_in_another_script_changes_nothing() {
    var said = "Hello, I would like to know what the plan costs. My colleague is called 山田 はな.";

    assertThat(FINDER.find(said, "")).contains("en");
  }

  @Test
  void who_changes_its_language_is_understood_with_the_next_sentence() {
    var english = "Hello! What happens when the internet goes down?";
    var french = "Bonjour, est-ce que vous avez un magasin près de la gare ?";

    assertThat(FINDER.findNow(List.of(english), "en")).contains("en");
    assertThat(FINDER.findNow(List.of(french, english), "en")).contains("fr");
    assertThat(FINDER.findNow(List.of("你们的产品多少钱？", french, english), "en")).contains("zh");
  }

  @Test
  void one_short_answer_changes_no_language() {
    var french = "Bonjour, est-ce que vous avez un magasin près de la gare ?";

    assertThat(FINDER.findNow(List.of("OK, thank you", french), "en")).contains("fr");
    assertThat(FINDER.findNow(List.of(), "en")).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void a_text_without_end_is_looked_at_in_part() {
    assertThat(FINDER.find("Guten Tag, eine Frage zu Ihren Preisen. ".repeat(2_000), ""))
        .contains("de");
  }

  @ParameterizedTest
  @CsvSource({"pt-BR,pt", "zh_TW,zh", "NO,nb", "nn,nb", "iw,he", "x,''", "'<b>',''"})
  void each_language_has_one_code(String tag, String code) {
    assertThat(LanguageCode.of(tag)).isEqualTo(code);
  }
}
