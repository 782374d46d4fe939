package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Line;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("V360-4")
@Execution(ExecutionMode.SAME_THREAD)
class LiveViewIT {
  private static final int REFUSED = 1008;
  private static final int TOO_BIG = 1009;

  private final Foyer foyer = SharedFoyer.get();
  private final Visitor visitor = Visitor.arrives(foyer, "/demo/pricing");
  private final Rep ada = Rep.signsIn(foyer, "ada");

  /** A chunk with which a viewer can begin, or one that follows it. */
  static byte[] chunk(boolean snapshot, int number) {
    byte flags = (byte) (snapshot ? 3 : 2);
    return ByteBuffer.allocate(11).put((byte) 1).put(flags).putInt(7).putInt(number).array();
  }

  @BeforeEach
  void connect() {
    visitor.connect();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void brings_what_a_page_sends_to_the_rep_who_looks() {
    try (Line window = ada.looksAt(visitor)) {
      visitor.line().await("the word to begin", frame -> isOf(frame, "live.start"));
      Line page = visitor.offersItsPage();
      page.send(chunk(true, 0));
      page.send(chunk(false, 1));
      assertThat(window.awaitChunk()).isEqualTo(chunk(true, 0));
      assertThat(window.awaitChunk()).isEqualTo(chunk(false, 1));
      window.await("live", frame -> frame.path("state").asText().equals("live"));
      page.send(chunk(false, 5));
      page.await("the question for a snapshot", frame -> isOf(frame, "live.snapshot"));
    }
    visitor.line().await("the word to end", frame -> isOf(frame, "live.stop"));
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_page_of_an_unknown_origin() {
    assertThatThrownBy(() -> visitor.opensLive("https://evil.example", visitor.token()))
        .hasMessageContaining("WebSocketHandshakeException");
  }

  @Test
  @Tag("SEC-1")
  void refuses_chunks_of_whoever_did_not_show_its_token() {
    Line page = visitor.opensLive(foyer.siteOrigin(), "forged");
    page.send(chunk(true, 0));

    assertThat(page.awaitClose()).isEqualTo(REFUSED);
  }

  @Test
  @Tag("SEC-1")
  void refuses_forged_numbers() {
    try (Line window = ada.looksAt(visitor)) {
      Line page = visitor.offersItsPage();
      page.send(chunk(true, 9));
      window.awaitChunk();
      page.send(chunk(false, 3));

      assertThat(page.awaitClose()).isEqualTo(REFUSED);
    }
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_chunk_that_is_too_large() {
    Line page = visitor.offersItsPage();
    page.send(Arrays.copyOf(chunk(true, 0), 70_000));

    assertThat(page.awaitClose()).isEqualTo(TOO_BIG);
  }

  @Test
  @Tag("SEC-1")
  void refuses_a_rep_who_may_not_meet_the_visitor() {
    JsonNode answer = ask(ada, "vis_nobody");
    assertThat(answer.path("type").asText()).isEqualTo("live.changed");

    JsonNode refused = ask(Rep.signsIn(foyer, "ben"), "vis_nobody");
    assertThat(refused.path("code").asText()).isEqualTo("conversation.not-yours");
  }

  @Test
  @Tag("SEC-1")
  void carries_no_live_view_where_messages_travel() {
    visitor.line().tell("{\"type\":\"live.offer\",\"id\":\"w1\",\"tab\":\"t\"}");

    var error = visitor.line().await("no", frame -> frame.path("re").asText().equals("w1"));
    assertThat(error.path("code").asText()).isEqualTo("live.wrong-socket");
  }

  private static JsonNode ask(Rep rep, String visitor) {
    try (Line line = rep.opensLive()) {
      return line.ask(Wire.object().put("type", "live.watch").put("visitor", visitor));
    }
  }

  private static boolean isOf(JsonNode frame, String type) {
    return frame.path("type").asText().equals(type);
  }
}
