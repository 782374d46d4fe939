package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.CompanyTexts;
import io.foyer.configuration.entity.ConfigurationProblem;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("I18-1")
class TextReadingTest {

  private final RecordsFixture records = RecordsFixture.sound();

  @BeforeEach
  void fill() {
    text("x1", "joined", "German", "Willkommen, {name} ist da");
    text("x2", "Greeting", "Japanese", "<b>ようこそ</b>");
  }

  @Test
  void reads_texts_by_language_and_key_and_leaves_markup_alone() {
    assertThat(read().configuration().orElseThrow().playbook().texts().byLanguage())
        .isEqualTo(
            Map.of(
                "de", Map.of("joined", "Willkommen, {name} ist da"),
                "ja", Map.of("greeting", "<b>ようこそ</b>")));
  }

  @Test
  void lets_a_text_that_is_off_stand_however_it_is() {
    records.set("x1", "Active__c", "false").set("x1", "Text__c", "{nonsense}");

    var reading = read();

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.configuration().orElseThrow().playbook().texts().in("de", "en")).isEmpty();
  }

  @Test
  void says_the_same_text_in_each_language_but_only_once() {
    text("x3", "joined", "English", "{name} is with you");
    assertThat(read().problems()).isEmpty();

    text("x4", "JOINED", "English", "{name} is here");

    assertThat(read().problems())
        .extracting(ConfigurationProblem::recordId, ConfigurationProblem::message)
        .hasSize(1)
        .first()
        .asString()
        .contains("x4", "another text of this name and language");
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Name        | shoeSize                          | has no text “shoeSize”
          Language__c | Klingon                           | not one of the choices
          Language__c | ''                                | A value is needed
          Text__c     | ''                                | A value is needed
          Text__c     | Somebody is here                  | “{name}” is missing
          Text__c     | {name} and {former} and {company} | There is no placeholder “{company}” here
          Text__c     | {name} is here and this is so much more than would ever fit | Too long: at most 51
          """)
  void refuses_and_says_why(String field, String value, String said) {
    records.set("x1", field, value);

    var reading = read();

    assertThat(reading.configuration()).isEmpty();
    assertThat(reading.problems())
        .allMatch(problem -> problem.recordId().equals("x1"))
        .anyMatch(problem -> problem.message().contains(said));
  }

  @Test
  void a_visitor_reads_them_in_the_language_of_the_browser_else_of_the_website() {
    var texts = new CompanyTexts(Map.of("en", Map.of("chat", "A"), "pt", Map.of("chat", "B")));

    assertThat(texts.in("pt", "en")).containsEntry("chat", "B");
    assertThat(texts.in(null, "pt-BR")).containsEntry("chat", "B");
    assertThat(texts.in("fr", "pt")).isEmpty();
    assertThat(texts.in("tlh", "sv")).containsEntry("chat", "A");
  }

  private void text(String id, String name, String language, String text) {
    records.add("Text__c", id, name).set(id, "Active__c", "true");
    records.set(id, "Language__c", language).set(id, "Text__c", text);
  }

  private Reading read() {
    return ConfigurationReader.read(records.records(), 7, Instant.EPOCH);
  }
}
