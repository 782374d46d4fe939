package io.foyer.copilot.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.control.model.ModelFixture;
import io.foyer.copilot.control.model.ModelStub;
import io.foyer.copilot.control.model.Speech;
import io.foyer.copilot.entity.CopilotTask.Greet;
import io.foyer.copilot.entity.Failure;
import io.foyer.copilot.entity.Passage;
import io.foyer.copilot.entity.Source;
import io.foyer.copilot.entity.Source.Kind;
import io.foyer.copilot.entity.Tone;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said on a rep's behalf, in every protocol of a language model. */
@Tag("AP-1")
@ParameterizedClass
@EnumSource(Speech.class)
class ModelGreetingContractTest {
  private static final String OWN =
      "Hello Kim, plans begin at €9. Questions? [See them](https://shop.example/plans)";

  @Parameter Speech speech;

  private final Heard heard = new Heard();
  private ModelCopilot copilot;
  private ModelStub stub;

  @BeforeEach
  void wire() throws IOException {
    stub = ModelStub.speaking(speech);
    var around = new ModelFixture(speech, stub.url());
    copilot = CopilotFixture.writing(around);
    copilot.greetings = around.greetings;
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hello [[name-1]], are you comparing our plans? I am happy to help.",
        "Plans begin at €9. Do you want to see them at https://shop.example/plans ?",
        "May I help you choose one of our plans? [See them](https://shop.example/plans)",
        "Hi! Any questions?",
        "Plans begin at nine euros. Do you want to see them?",
      })
  void may_say_what_the_companys_text_says_in_other_words(String words) {
    stub.says(words);
    greet(greeting("en", ""));

    assertThat(heard.draft().text()).isEqualTo(words.replace("[[name-1]]", "Kim"));
    assertThat(speech.data(stub.last().body()))
        .contains("plans begin at €9", "friendly", "Compare 3 plans")
        .doesNotContain("Kim");
  }

  @ParameterizedTest
  @Tag("SEC-1")
  @ValueSource(
      strings = {
        "Plans begin at €8. Shall I show you?",
        "Which of the 3 plans are you comparing?",
        "Save ten percent when you sign up with me now.",
        "Are you free for a call on Monday to see our plans?",
        "The first month is free for you, would you like it?",
        "Our plans come with a guarantee, may I show you?",
        "We answer within twenty minutes, may I help you?",
        "Save fifty euros on our plans, may I help you?",
        "May I help you choose one of our six plans?",
        "May I help you with our plans today?",
        "Plans begin at €9, and we answer within ３０ minutes.",
        "Plans begin at €9, and we answer within ٣٠ minutes.",
        "The first month is ｆｒｅｅ for you, would you like it?",
        "We answer within twen\u00adty minutes, may I help you?",
        "Have a look at https://evil.example/x and tell me more.",
        "Have a look at evil.example/x and tell me more.",
        "Write to me at mallory@evil.example about our plans.",
        "**Hello**, may I help you with our plans?",
        "# Hello\nmay I help you with our plans?",
        "Hello <b>there</b>, may I help you with our plans?",
        "Hello {First Name}, may I help you with our plans?",
        "Hello [[name-7]], may I help you with our plans?",
        "Bonjour, puis-je vous aider à comparer nos offres aujourd'hui ?",
        "NO_ANSWER",
      })
  void says_nothing_more_than_the_companys_text_and_nothing_that_looks_odd(String words) {
    stub.says(words);
    greet(greeting("en", ""));

    assertThat(heard.drafts).isEmpty();
    assertThat(heard.failures).containsExactly(Failure.MODEL_UNUSABLE);
  }

  @Test
  @Tag("AI-3")
  void speaks_the_visitors_language_whatever_the_companys_text_is_in() {
    stub.says("Bonjour, puis-je vous aider à comparer nos offres ?");
    greet(greeting("fr", ""));

    assertThat(heard.draft().text()).startsWith("Bonjour");
    assertThat(speech.data(stub.last().body())).contains("\"fr\"");
  }

  @Test
  void where_the_visitors_language_is_not_known_it_speaks_that_of_the_text() {
    stub.says("Bonjour, puis-je vous aider à comparer nos offres ?");
    greet(greeting("", ""));

    assertThat(heard.failures).containsExactly(Failure.MODEL_UNUSABLE);
  }

  @Test
  void does_not_say_the_same_once_more() {
    stub.says("May I help you with our plans?");
    greet(greeting("en", "May I help you with our plans?"));

    assertThat(heard.failures).containsExactly(Failure.MODEL_UNUSABLE);
    assertThat(speech.data(stub.last().body())).contains("May I help you with our plans?");
  }

  @Test
  @Tag("SEC-1")
  void is_read_at_a_glance() {
    stub.says("May I help you with our plans? ".repeat(17));
    greet(greeting("en", ""));

    assertThat(heard.failures).containsExactly(Failure.MODEL_UNUSABLE);
  }

  private void greet(Greet task) {
    copilot.start(task, heard);
  }

  private static Greet greeting(String language, String before) {
    return new Greet(
        "a0t1",
        new Passage(new Source("Plans", null, null, Kind.GREETING), "", "", OWN),
        before,
        Tone.FRIENDLY,
        language,
        Set.of("Kim"),
        Map.of("page-title", "Compare 3 plans"));
  }
}
