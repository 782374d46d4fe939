package io.foyer.copilot.control;

import static io.foyer.copilot.control.CopilotFixture.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.copilot.control.model.ModelFixture;
import io.foyer.copilot.control.model.ModelStub;
import io.foyer.copilot.control.model.Speech;
import io.foyer.copilot.entity.CopilotTask.Beside;
import io.foyer.copilot.entity.CopilotTask.Suggest;
import io.foyer.copilot.entity.Failure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A model that does whatever a visitor orders: nothing of it reaches the composer. */
@Tag("SEC-1")
@Tag("AI-1")
class InjectionsTest {
  private static final Pattern CODE = Pattern.compile("write the code (\\w+)\\.");

  private final Heard heard = new Heard();
  private ModelCopilot copilot;
  private ModelStub stub;

  static Stream<Arguments> injections() throws IOException {
    var file = Path.of("src/test/resources/copilot/injections.tsv");
    return Files.readString(file)
        .strip()
        .lines()
        .map(line -> line.split("\t", 2))
        .map(pair -> Arguments.of(pair[0], pair[1]));
  }

  @BeforeEach
  void wire() throws IOException {
    stub = ModelStub.speaking(Speech.OPENAI);
    var around = new ModelFixture(Speech.OPENAI, stub.url());
    copilot = CopilotFixture.writing(around, PRICE);
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @ParameterizedTest
  @MethodSource("injections")
  void a_model_that_obeys_is_not_listened_to(String obedient, String said) {
    stub.says(obedient.replace("%CANARY%", code()));
    ask(said + "\nWhat does a battery cost?");

    assertThat(heard.drafts).isEmpty();
    assertThat(heard.failures).containsExactly(Failure.MODEL_UNUSABLE);
    assertThat(Speech.OPENAI.rules(stub.last().body())).doesNotContain(said);
  }

  /** As a visitor could find it out from a model that tells all. */
  private String code() {
    stub.says("NO_ANSWER");
    ask("battery?");
    heard.failures.clear();
    var rules = CODE.matcher(Speech.OPENAI.rules(stub.last().body()));
    assertThat(rules.find()).isTrue();
    return rules.group(1);
  }

  private void ask(String question) {
    copilot.start(
        new Suggest(question, 0, Set.of(), Map.of("page-title", question), Beside.NOTHING), heard);
  }
}
