package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Two nodes on PostgreSQL: it must not matter who is connected where, nor that one node dies. */
@Tag("SC-1")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // set once before all tests
class TwoNodesIT {
  private static final int SIGNED_OUT = 4401;

  private static EmbeddedPostgres postgres;
  private static Foyer foyer;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().start();
    foyer = Foyer.starts(SharedFoyer.home(), SharedFoyer.folder("two"), 2, TwoNodesIT::onPostgres);
  }

  @AfterAll
  static void stop() throws IOException {
    if (foyer != null) {
      foyer.close();
    }
    postgres.close();
  }

  private static FoyerServerBuilder onPostgres(FoyerServerBuilder node) {
    return SharedFoyer.shortLived(node)
        .setting("foyer.db.class", "org.postgresql.ds.PGSimpleDataSource")
        .setting("foyer.db.url", postgres.getJdbcUrl("postgres", "postgres"))
        .setting("foyer.db.user", "postgres")
        .setting("foyer.db.password", "postgres");
  }

  @Test
  @Order(1)
  @Tag("LS-9")
  @Tag("SC-1")
  void a_visitor_on_one_node_and_a_rep_on_the_other_share_one_conversation() {
    try (var ana = Rep.signsIn(foyer, "ana");
        var ben = Rep.signsIn(foyer, "ben");
        var visitor = Visitor.arrives(foyer, foyer.url(0), "/demo/pricing")) {
      ana.connect(foyer.url(1));
      ana.chooses(true);
      ben.connect(foyer.url(0));
      ben.chooses(true);
      ana.watchesTheBoard();
      ben.watchesTheBoard();
      visitor.connect();
      awaitCard(ana, visitor);
      String conversation = visitor.asks("Is anybody on the other node?");
      String onA = awaitWaiting(ben, conversation).path("deadline").asText();
      String onB = awaitWaiting(ana, conversation).path("deadline").asText();
      assertThat(onB).as("one countdown").isNotEmpty().isEqualTo(onA);
      talk(conversation, visitor, winnerOfBothAtOnce(conversation, ana, ben));
    }
  }

  @Test
  @Order(2)
  @Tag("OPS-3")
  void a_sign_out_on_one_node_closes_the_windows_on_the_other() {
    try (var ben = Rep.signsIn(foyer, "ben")) {
      ben.connect(foyer.url(1));
      assertThat(ben.signsOut(foyer.url(0)).statusCode()).isEqualTo(204);
      assertThat(ben.line().awaitClose()).isEqualTo(SIGNED_OUT);
      assertThat(ben.get("/api/me").statusCode()).isEqualTo(401);
    }
  }

  @Test
  @Order(2)
  @Tag("V360-4")
  void a_rep_on_one_node_sees_the_page_of_a_visitor_on_the_other() {
    try (var ada = Rep.signsIn(foyer, "ada");
        var visitor = Visitor.arrives(foyer, foyer.url(0), "/demo/pricing")) {
      visitor.connect();
      ada.connect(foyer.url(1));
      try (var window = ada.looksAt(visitor)) {
        visitor.line().await("the word to begin", frame -> isOf(frame, "live.start"));
        var page = visitor.offersItsPage();
        page.send(LiveViewIT.chunk(true, 0));
        page.send(LiveViewIT.chunk(false, 1));
        assertThat(window.awaitChunk()).isEqualTo(LiveViewIT.chunk(true, 0));
        assertThat(window.awaitChunk()).isEqualTo(LiveViewIT.chunk(false, 1));
      }
      visitor.line().await("the word to end", frame -> isOf(frame, "live.stop"));
    }
  }

  @Test
  @Order(3)
  @Tag("CV-3")
  void a_killed_node_loses_no_acknowledged_message_and_no_visitor() {
    try (var ana = Rep.signsIn(foyer, "ana");
        var visitor = Visitor.arrives(foyer, foyer.url(1), "/demo/product")) {
      ana.connect(foyer.url(0));
      ana.chooses(true);
      visitor.connect();
      String conversation = visitor.asks("Before the fall");
      visitor.writes(conversation, "Acknowledged at the last moment");
      foyer.node(1).kill();
      visitor.reconnect(foyer.url(0));
      List<String> texts = KilledServerIT.texts(visitor.reads(conversation));
      assertThat(texts).contains("Before the fall", "Acknowledged at the last moment");
      foyer.start(1).awaitReady();
      visitor.reconnect(foyer.url(1));
      assertThat(KilledServerIT.texts(visitor.reads(conversation))).containsSubsequence(texts);
    }
  }

  private static boolean isOf(JsonNode frame, String type) {
    return frame.path("type").asText().equals(type);
  }

  /** Each presses on its own node, at the same moment: one has it, the other reads who. */
  private static Rep winnerOfBothAtOnce(String conversation, Rep ana, Rep ben) {
    var ofAna = CompletableFuture.supplyAsync(() -> ana.claims(conversation));
    var ofBen = CompletableFuture.supplyAsync(() -> ben.claims(conversation));
    boolean anaWon = ofAna.join().path("type").asText().equals("conversation.claimed");
    JsonNode won = anaWon ? ofAna.join() : ofBen.join();
    JsonNode lost = anaWon ? ofBen.join() : ofAna.join();
    assertThat(won.path("type").asText()).isEqualTo("conversation.claimed");
    assertThat(lost.path("code").asText()).isEqualTo("conversation.taken");
    assertThat(lost.toString()).contains(anaWon ? "Ana Novak" : "Ben Carter");
    return anaWon ? ana : ben;
  }

  private static void talk(String conversation, Visitor visitor, Rep rep) {
    visitor.writes(conversation, "Hello over there");
    awaitMessage(rep.line().seen(any -> true), rep, "Hello over there");
    rep.writes(conversation, "Hello back", UUID.randomUUID().toString());
    visitor
        .line()
        .await(
            "the answer", frame -> frame.path("entry").path("text").asText().equals("Hello back"));
    rep.ends(conversation);
  }

  private static void awaitMessage(List<JsonNode> soFar, Rep rep, String text) {
    rep.line().await(text + " after " + soFar.size(), frame -> frame.toString().contains(text));
  }

  private static void awaitCard(Rep rep, Visitor visitor) {
    rep.line()
        .await("the card", frame -> frame.toString().contains("\"visitor\":\"" + visitor.id()));
  }

  private static JsonNode awaitWaiting(Rep rep, String conversation) {
    return rep.line()
        .await(
            "a countdown",
            frame -> {
              var shown = frame.path("card").path("conversation");
              return shown.path("id").asText().equals(conversation) && shown.has("deadline");
            })
        .path("card")
        .path("conversation");
  }
}
