package io.foyer.configuration.control.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.configuration.entity.AutoPounceRules;
import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.PounceText;
import io.foyer.configuration.entity.PounceText.Kind;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("AP-1")
class PounceReadingTest extends ReadRecords {
  private static final String HELLO =
      "Hello {visitor first name|there}, see http://localhost:8080/";

  @BeforeEach
  void fill() {
    text("p1", "Hello", "Greeting", HELLO);
    text("p2", "Hallo", "Nudge", "Noch da? [Preise](https://www.acme.example/preise)");
    records.set("p2", "Language__c", "de").set("p2", "Live_Stream__c", "a02");
    records.set("p2", "Page__c", "/preise, /tarife").set("p2", "Order__c", "7.0");
    records.set("a10", "Own_Domains__c", "Acme.example\n");
  }

  @Test
  void reads_texts_by_order_with_whom_they_are_for() {
    assertThat(read().autoPounces().texts())
        .containsExactly(
            new PounceText(
                "p2",
                "Hallo",
                Kind.NUDGE,
                "de",
                "a02",
                "/preise, /tarife",
                7,
                "Noch da? [Preise](https://www.acme.example/preise)"),
            new PounceText("p1", "Hello", Kind.GREETING, null, null, null, 100, HELLO));
  }

  @Test
  @Tag("AP-3")
  void reads_the_companys_switch_and_times() {
    records.set("a10", "Auto_Pounce__c", "true").set("a10", "Greet_After_Seconds__c", "5.0");
    records.set("a10", "Nudge_After_Seconds__c", "90").set("a10", "Reply_Within_Seconds__c", "45");

    assertThat(read().autoPounces().rules())
        .isEqualTo(
            new AutoPounceRules(
                true,
                Duration.ofSeconds(5),
                Duration.ofSeconds(90),
                Duration.ofSeconds(45),
                Set.of("acme.example")));
  }

  @Test
  @Tag("AP-1")
  void lets_a_model_find_the_words_where_sales_ops_say_so() {
    assertThat(read().autoPounces().rules().byModel()).isFalse();

    records.set("a10", "Auto_Pounce_By_Model__c", "true");
    assertThat(read().autoPounces().rules().byModel()).isTrue();
  }

  @Test
  @Tag("AP-3")
  void greets_nobody_before_somebody_says_so() {
    records.set("a10", "Own_Domains__c", "").without("p1").without("p2");

    assertThat(read().autoPounces().rules()).isEqualTo(AutoPounceRules.SHIPPED);
    assertThat(AutoPounceRules.SHIPPED.on()).isFalse();
  }

  @Test
  void lets_a_text_that_is_off_stand_however_it_is() {
    records.set("p1", "Active__c", "false").set("p1", "Text__c", "{nonsense}");

    assertThat(read().autoPounces().texts()).extracting(PounceText::id).containsExactly("p2");
  }

  @Test
  void refuses_what_is_longer_than_a_glance_counting_characters() {
    records.set("p1", "Text__c", "🌱".repeat(PounceText.LONGEST));
    assertThat(problems()).isEmpty();

    records.set("p1", "Text__c", "🌱".repeat(PounceText.LONGEST + 1));

    assertThat(problems())
        .extracting(ConfigurationProblem::message)
        .containsExactly("Too long: at most 500 characters.");
  }

  @Test
  void takes_a_name_once_a_language() {
    text("p3", "hello", "Greeting", "Another").set("p3", "Language__c", "en");
    assertThat(problems()).isEmpty();

    records.set("p3", "Language__c", "");

    assertThat(problems())
        .extracting(ConfigurationProblem::recordId, ConfigurationProblem::message)
        .hasSize(1)
        .first()
        .asString()
        .contains("p3", "another text of this name and language");
  }

  @ParameterizedTest(name = "{0}.{1} = {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          p1  | Kind__c                 | Shout                 | not one of the choices
          p1  | Kind__c                 | ''                    | A value is needed
          p1  | Text__c                 | ''                    | A value is needed
          p1  | Text__c                 | Hi {First Name}       | There is no placeholder “{First Name}”
          p1  | Text__c                 | See https://b.example | “https://b.example” does not lead to one of your websites
          p1  | Text__c                 | Write kim@b.example   | does not lead to one of your websites
          p1  | Language__c             | English               | not like en or pt-BR
          p1  | Live_Stream__c          | gone                  | There is no such live stream
          p1  | Page__c                 | pricing               | “pricing” is not the beginning of a path
          p1  | Page__c                 | /a, /b*               | “/b*” is not the beginning of a path
          p1  | Page__c                 | /a,                   | is not the beginning of a path
          p1  | Order__c                | 0                     | Must be a number from
          a10 | Greet_After_Seconds__c  | 0                     | Must be a number from
          a10 | Nudge_After_Seconds__c  | 3601                  | Must be a number from
          a10 | Reply_Within_Seconds__c | soon                  | Must be a number from
          """)
  void refuses_and_says_why(String id, String field, String value, String said) {
    records.set(id, field, value);

    assertThat(problems())
        .allSatisfy(problem -> assertThat(problem.recordId()).isEqualTo(id))
        .anySatisfy(problem -> assertThat(problem.field()).isEqualTo(field))
        .anySatisfy(problem -> assertThat(problem.message()).contains(said));
  }

  @Test
  void takes_own_domains_by_name_alone() {
    records.set("a10", "Own_Domains__c", "acme.example\nhttps://b.example");

    assertThat(problems())
        .extracting(ConfigurationProblem::message)
        .containsExactly("“https://b.example” is not a domain like example.com.");
  }

  private RecordsFixture text(String id, String name, String kind, String text) {
    records.add("Pounce_Text__c", id, name).set(id, "Active__c", "true");
    return records.set(id, "Kind__c", kind).set(id, "Text__c", text);
  }
}
