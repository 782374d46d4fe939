package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.foyer.stage.Foyer;
import io.foyer.stage.Line;
import io.foyer.stage.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("SEC-1")
@Execution(ExecutionMode.SAME_THREAD)
class BadFramesIT {
  private static final int TOO_BIG = 1009;

  private final Foyer foyer = SharedFoyer.get();
  private final Visitor visitor = Visitor.arrives(foyer, "/demo/");

  @BeforeEach
  void connect() {
    visitor.connect();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void answers_what_is_no_frame_and_lives_on() {
    List<String> wrong =
        List.of("", "{", "[]", "null", "7", "\"text\"", "{\"type\":7}", "{\"id\":\"a\"}");
    for (String text : wrong) {
      line().tell(text);
    }
    line()
        .await(
            "an error each", frame -> line().seen(BadFramesIT::isMalformed).size() == wrong.size());
    assertLives();
  }

  @Test
  void answers_an_unknown_type_by_its_code() {
    line().tell("{\"type\":\"moon.land\",\"id\":\"m1\"}");
    var error = line().await("an error", frame -> frame.path("re").asText().equals("m1"));
    assertThat(error.path("code").asText()).isEqualTo("protocol.unknown-type");
    assertLives();
  }

  @Test
  void answers_a_field_of_the_wrong_type() {
    line().tell("{\"type\":\"message.post\",\"id\":\"w1\",\"conversation\":[],\"text\":{}}");
    var error = line().await("an error", frame -> frame.path("type").asText().equals("error"));
    assertThat(error.path("code").asText()).startsWith("protocol.");
    assertLives();
  }

  @Test
  void closes_on_a_frame_over_64_kib() {
    line()
        .tell("{\"type\":\"message.post\",\"id\":\"b1\",\"text\":\"" + "x".repeat(70_000) + "\"}");
    assertThat(line().awaitClose()).isEqualTo(TOO_BIG);
  }

  private void assertLives() {
    String conversation = visitor.asks("Still there?");
    assertThat(conversation).startsWith("cnv_");
    assertThat(line().isOpen()).isTrue();
  }

  private Line line() {
    return visitor.line();
  }

  private static boolean isMalformed(com.fasterxml.jackson.databind.JsonNode frame) {
    return frame.path("type").asText().equals("error")
        && frame.path("code").asText().startsWith("protocol.");
  }
}
