package io.foyer.copilot.control.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("AI-1")
class EndpointEmbedderTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  private EmbeddingStub stub;
  private EmbeddingSettings settings;

  @BeforeEach
  void start() throws IOException {
    stub = new EmbeddingStub("price cost", "frost cold");
    settings = EmbeddingFixture.settings("openai", stub.url());
  }

  @AfterEach
  void stop() {
    stub.close();
  }

  @Test
  void gives_each_text_its_numbers_in_whatever_order_they_come() {
    var vectors = vectors(List.of("the price", "the cold", "price and frost"), LONG).orElseThrow();

    assertThat(vectors.get(0)).containsExactly(1, 0);
    assertThat(vectors.get(1)).containsExactly(0, 1);
    assertThat(vectors.get(2)).containsExactly(1, 1);
  }

  @Test
  @Tag("SEC-1")
  void sends_the_key_of_the_file_as_it_is_now(@TempDir Path folder) throws IOException {
    var file = Files.writeString(folder.resolve("key"), "one\n");
    settings.keyFile = Optional.of(file.toString());
    vectors(List.of("price"), LONG);
    Files.writeString(file, "two");
    vectors(List.of("price"), LONG);
    Files.delete(file);

    assertThat(vectors(List.of("price"), LONG)).isEmpty();
    assertThat(stub.keys()).containsExactly("Bearer one", "Bearer two");
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 404, 429, 500, 302})
  void a_refusal_is_no_answer(int status) {
    stub.refuses(status);

    assertThat(vectors(List.of("price"), LONG)).isEmpty();
    assertThat(stub.texts()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>",
        "{}",
        "[]",
        "{\"data\":null}",
        "{\"data\":[]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":1,\"embedding\":[1,2]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[]},{\"index\":1,\"embedding\":[]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":7,\"embedding\":[1]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":1,\"embedding\":[\"1\"]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1]},{\"index\":1,\"embedding\":[1e400]}]}",
        "{\"data\":[{\"index\":0,\"embedding\":[1"
      })
  void half_an_answer_is_none(String body) {
    stub.answersWith(body.isEmpty() ? " " : body);

    assertThat(vectors(List.of("price", "frost"), LONG)).isEmpty();
  }

  @Test
  @Tag("SEC-1")
  void an_answer_without_end_is_cut() {
    stub.answersWith(" ".repeat(4 << 20));

    assertThat(vectors(List.of("price"), LONG)).isEmpty();
  }

  @Test
  void nobody_waits_longer_than_was_said() {
    stub.isSilent();

    assertThat(vectors(List.of("price"), Duration.ofMillis(50))).isEmpty();
  }

  @Test
  void an_endpoint_that_is_gone_is_no_answer() {
    stub.close();

    assertThat(vectors(List.of("price"), LONG)).isEmpty();
  }

  @Test
  void nothing_is_asked_or_loaded_where_no_model_is_named() {
    settings.provider = "none";

    assertThat(EmbeddingFixture.embedders(settings).isOn()).isFalse();
    assertThat(EmbeddingFixture.embedders(settings).chosen()).isEmpty();
  }

  private Optional<List<float[]>> vectors(List<String> texts, Duration within) {
    return EmbeddingFixture.embedders(settings).chosen().orElseThrow().vectors(texts, within);
  }
}
