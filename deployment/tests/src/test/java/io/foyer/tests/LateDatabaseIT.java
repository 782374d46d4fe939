package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.launcher.FoyerServerBuilder;
import io.foyer.stage.Foyer;
import io.foyer.stage.Ports;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Websites;
import io.foyer.stage.Wire;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A node whose PostgreSQL comes late, and is started anew under it. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // set once before all tests
class LateDatabaseIT {
  private static final Duration LIMIT = Duration.ofMinutes(4);
  private static final int PORT = Ports.free();
  private static Path folder;
  private static @Nullable EmbeddedPostgres postgres;
  private static Foyer foyer;

  @BeforeAll
  static void start() {
    folder = SharedFoyer.folder("late");
    foyer = Foyer.begins(SharedFoyer.home(), folder, LateDatabaseIT::onPostgres);
  }

  @AfterAll
  static void stop() throws IOException {
    if (foyer != null) {
      foyer.close();
    }
    stopPostgres();
  }

  @Test
  @Order(1)
  @Tag("OBS-1")
  void says_that_the_database_is_away() {
    awaitFiles();
    assertThat(get("/health").statusCode()).isEqualTo(503);
    assertThat(get("/health").body()).isEqualToIgnoringWhitespace("{\"status\":\"DOWN\"}");
    assertThat(asOperator("/health").body())
        .contains("database not reached")
        .contains("127.0.0.1:" + PORT)
        .contains("\"salesforce\"");
    HttpResponse<String> refused = get("/api/me");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(Wire.read(refused.body()).path("code").asText()).isEqualTo("database.away");
  }

  @Test
  @Order(2)
  @Tag("SC-1")
  void serves_without_a_restart_once_the_database_is_there() throws IOException {
    startPostgres();
    foyer.node(0).awaitReady();
    Websites.await(foyer);
    try (var ana = Rep.signsIn(foyer, "ana");
        var visitor = Visitor.arrives(foyer, "/demo/")) {
      ana.connect(foyer.url());
      ana.chooses(true);
      visitor.connect();
      assertThat(visitor.asks("Is the cellar open now?")).startsWith("cnv_");
    }
  }

  @Test
  @Order(3)
  @Tag("SC-1")
  void goes_on_with_the_next_request_after_a_restart_of_the_database() throws IOException {
    try (var ana = Rep.signsIn(foyer, "ana");
        var visitor = Visitor.arrives(foyer, "/demo/product")) {
      ana.connect(foyer.url());
      ana.chooses(true);
      visitor.connect();
      String conversation = visitor.asks("Before the restart");
      stopPostgres();
      startPostgres();
      assertThat(ana.get("/api/me").statusCode()).isEqualTo(200);
      JsonNode answer = visitor.writes(conversation, "After the restart");
      assertThat(answer.path("entry").path("text").asText()).isEqualTo("After the restart");
      assertThat(KilledServerIT.texts(visitor.reads(conversation)))
          .containsSubsequence("Before the restart", "After the restart");
    }
  }

  /** Files need no database: they show that the application is there. */
  private static void awaitFiles() {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!serves("/foyer.js")) {
      assertThat(System.nanoTime()).as("no answer").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static boolean serves(String path) {
    try {
      return get(path).statusCode() == 200;
    } catch (AssertionError notYet) {
      return false;
    }
  }

  private static HttpResponse<String> get(String path, String... headers) {
    return new Wire().get(foyer.url().resolve(path), headers);
  }

  private static HttpResponse<String> asOperator(String path) {
    return get(path, "Authorization", "Bearer " + foyer.operatorToken());
  }

  private static void startPostgres() throws IOException {
    postgres =
        EmbeddedPostgres.builder()
            .setPort(PORT)
            .setDataDirectory(folder.resolve("postgres"))
            .setCleanDataDirectory(false)
            .start();
  }

  private static void stopPostgres() throws IOException {
    if (postgres != null) {
      postgres.close();
      postgres = null;
    }
  }

  private static FoyerServerBuilder onPostgres(FoyerServerBuilder node) {
    return SharedFoyer.shortLived(node)
        .setting("foyer.db.class", "org.postgresql.ds.PGSimpleDataSource")
        .setting("foyer.db.url", "jdbc:postgresql://127.0.0.1:" + PORT + "/postgres")
        .setting("foyer.db.user", "postgres")
        .setting("foyer.db.password", "postgres");
  }
}
