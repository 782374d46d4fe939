package io.foyer.copilot.control;

import static io.foyer.copilot.control.CopilotFixture.ASKED;
import static io.foyer.copilot.control.CopilotFixture.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.control.model.ModelFixture;
import io.foyer.copilot.control.model.ModelStub;
import io.foyer.copilot.control.model.Speech;
import io.foyer.copilot.entity.Ability.State;
import io.foyer.copilot.entity.Failure;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every protocol in which a language model can be asked. */
@Tag("AI-1")
@Tag("AI-5")
@ParameterizedClass
@EnumSource(Speech.class)
class ModelEndpointContractTest {
  @Parameter Speech speech;

  private final Heard heard = new Heard();
  private ModelCopilot copilot;
  private ModelStub stub;
  private ModelFixture around;

  @BeforeEach
  void wire() throws IOException {
    stub = ModelStub.speaking(speech);
    around = new ModelFixture(speech, stub.url());
    copilot = CopilotFixture.writing(around, PRICE);
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @ParameterizedTest
  @CsvSource({
    "401, MODEL_REFUSES",
    "404, MODEL_REFUSES",
    "429, MODEL_BUSY",
    "500, MODEL_AWAY",
    "302, MODEL_AWAY"
  })
  void says_what_the_endpoint_means(int status, Failure why) {
    stub.refuses(status);
    copilot.start(ASKED, heard);

    assertThat(heard.failures).containsExactly(why);
    assertThat(stub.asked()).hasSize(1);
  }

  @Test
  void says_that_nobody_is_there() {
    stub.close();
    copilot.start(ASKED, heard);

    assertThat(heard.failures).containsExactly(Failure.MODEL_AWAY);
  }

  @Test
  void a_text_that_breaks_off_is_none() {
    stub.saysAndBreaks("A battery costs €9 [1]. And");
    copilot.start(ASKED, heard);
    stub.saysAndStops("A battery costs €9 [1]. And");
    copilot.start(ASKED, heard);

    assertThat(heard.drafts).isEmpty();
    assertThat(heard.failures).containsExactly(Failure.MODEL_GARBLED, Failure.MODEL_GARBLED);
  }

  @Test
  void what_cannot_be_read_is_no_text() {
    for (var body : List.of("data: {\"choices\":\n\n", "<html>", "data: {}\n\n", "")) {
      stub.answersWith(body);
      copilot.start(ASKED, heard);
      around.clock.moveBy(Duration.ofMinutes(1));
    }

    assertThat(heard.drafts).isEmpty();
    assertThat(heard.failures).hasSize(4).containsOnly(Failure.MODEL_GARBLED);
  }

  @Test
  void one_that_does_not_begin_or_stops_half_way_is_slow() {
    around.hasShortDeadlines();
    stub.isSilent();
    copilot.start(ASKED, heard);
    stub.saysAndPauses("A battery costs ");
    copilot.start(ASKED, heard);

    assertThat(heard.failures).containsExactly(Failure.MODEL_SLOW, Failure.MODEL_SLOW);
  }

  @Test
  void a_rep_who_goes_is_not_written_for() {
    heard.leavesAfter = 1;
    stub.saysAndPauses("A battery costs €9 [1]. ");
    copilot.start(ASKED, heard);

    assertThat(heard.asked).hasSize(1);
    assertThat(heard.drafts).isEmpty();
    assertThat(heard.failures).isEmpty();
  }

  @Test
  void one_that_fails_again_and_again_is_left_alone_for_a_while() {
    stub.refuses(500);
    for (int time = 0; time < 5; time++) {
      copilot.start(ASKED, heard);
    }
    assertThat(stub.asked()).hasSize(3);
    assertThat(copilot.abilities()).allMatch(one -> one.state() == State.MODEL_AWAY);

    around.clock.moveBy(Duration.ofSeconds(31));
    stub.says("A battery costs €9 [1].");
    copilot.start(ASKED, heard);
    assertThat(heard.drafts).hasSize(1);
    assertThat(copilot.abilities()).allMatch(one -> one.state() == State.READY);
  }

  @Test
  void so_many_are_asked_at_once() {
    around.isFull();
    copilot.start(ASKED, heard);

    assertThat(heard.failures).containsExactly(Failure.MODEL_BUSY);
    assertThat(stub.asked()).isEmpty();
    assertThat(heard.asked).isEmpty();
  }
}
