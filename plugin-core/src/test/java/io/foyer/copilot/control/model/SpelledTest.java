package io.foyer.copilot.control.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said in words, in the console's languages. */
@Tag("AP-1")
class SpelledTest {
  @ParameterizedTest
  @Tag("SEC-1")
  @ValueSource(
      strings = {
        "We answer within twenty minutes.",
        "It takes twenty-one days.",
        "Only six, eleven or fifteen are left.",
        "Wir antworten in fünfundzwanzig Minuten.",
        "Es ist einundzwanzigmal so schnell, zweihundert Firmen nutzen es.",
        "Nous répondons en soixante-dix-sept secondes.",
        "Il en reste quatre-vingt-onze.",
        "Respondemos en once minutos.",
        "Lo usan seiscientas empresas.",
        "Quedan veintidós.",
        "Respondemos em dezoito minutos.",
        "Quinhentas empresas usam.",
        "三十分以内にお返事します。",
        "二十五万円です。",
        "Let us talk today.",
        "Reden wir heute darüber.",
        "Parlons-en aujourd’hui.",
        "Hablemos hoy.",
        "Falemos hoje.",
        "本日お話ししましょう。",
        "Reden wir übermorgen darüber.",
      })
  void numbers_and_days_that_the_companys_text_has_not_are_told(String text) {
    assertThat(Spelled.isBeyond(text, "May I help you with our plans?")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nous répondons en vingt-cinq minutes. | We answer within twenty-five minutes.",
        "Wir antworten in fünfundzwanzig Minuten. | Respondemos en veinticinco minutos.",
        "二十五分以内にお返事します。 | We answer within 25 minutes.",
        "Deux cents entreprises l'utilisent. | Zweihundert Firmen nutzen es.",
        "Il y en a quatre-vingt-dix-sept. | ninety-seven",
        "Let us talk today. | Reden wir heute.",
        "Tell me once you are ready. | Ask us.",
        "One question: may I help? | Ask us.",
        "一緒に見てみましょう、三浦様。 | Ask us.",
      })
  void those_that_it_has_may_be_said_in_any_language(String text, String basis) {
    assertThat(Spelled.isBeyond(text, basis)).isFalse();
  }

  @ParameterizedTest
  @Tag("SEC-1")
  @CsvSource(
      delimiter = '|',
      value = {
        "within twenty-five minutes | within twenty minutes, five of us",
        "within ten minutes | en dix-sept minutes",
        "within two minutes | two hundred firms",
      })
  void a_part_of_a_number_is_another(String text, String basis) {
    assertThat(Spelled.isBeyond(text, basis)).isTrue();
  }
}
