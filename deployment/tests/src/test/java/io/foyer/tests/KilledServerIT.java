package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Websites;
import io.foyer.stage.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A node whose Salesforce comes late and which is killed.
 *
 * <p>The database is an H2 file here; {@link TwoNodesIT} kills a node on PostgreSQL.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // set once before all tests
class KilledServerIT {
  private static final Duration LIMIT = Duration.ofSeconds(90);
  private static Foyer foyer;

  @BeforeAll
  static void start() {
    foyer = Foyer.startsWithoutSalesforce(SharedFoyer.home(), SharedFoyer.folder("killed"));
  }

  @AfterAll
  static void stop() {
    if (foyer != null) {
      foyer.close();
    }
  }

  @Test
  @Order(1)
  @Tag("OBS-1")
  void serves_without_salesforce_and_takes_its_configuration_once_it_is_there() {
    JsonNode away = salesforce();
    assertThat(away.path("status").asText()).as("the node is not judged by it").isEqualTo("UP");
    assertThat(away.path("data").path("connected").asText()).isEqualTo("false");
    assertThat(Websites.hello(foyer)).as("the page asks again").isEqualTo(503);
    foyer.startSalesforce();
    awaitSalesforce();
    try (var visitor = Visitor.arrives(foyer, "/demo/")) {
      assertThat(visitor.id()).as("the site is known").isNotEmpty();
    }
  }

  @Test
  @Order(2)
  @Tag("CV-3")
  void keeps_every_message_that_it_acknowledged() {
    try (var ana = Rep.signsIn(foyer, "ana");
        var visitor = Visitor.arrives(foyer, "/demo/pricing")) {
      ana.connect(foyer.url());
      ana.chooses(true);
      visitor.connect();
      String conversation = visitor.asks("First of all:");
      var acknowledged = new ArrayList<String>();
      for (int i = 0; i < 18; i++) {
        JsonNode answer = visitor.writes(conversation, "Message number " + i);
        acknowledged.add(answer.path("entry").path("text").asText());
      }
      foyer.node(0).kill();
      foyer.start(0).awaitReady();
      visitor.connect();
      assertThat(texts(visitor.reads(conversation))).containsSubsequence(acknowledged);
    }
  }

  static List<String> texts(JsonNode listed) {
    var texts = new ArrayList<String>();
    listed.path("entries").forEach(entry -> texts.add(entry.path("text").asText()));
    return texts;
  }

  /** Connected is told before the configuration is in force; a visitor shows that it is. */
  private static void awaitSalesforce() {
    long end = System.nanoTime() + LIMIT.toNanos();
    while (!salesforce().path("data").path("connected").asBoolean() || !Websites.areKnown(foyer)) {
      assertThat(System.nanoTime()).as("nothing but " + salesforce()).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
    }
  }

  private static JsonNode salesforce() {
    var health = foyer.url().resolve("/health");
    var answer = new Wire().get(health, "Authorization", "Bearer " + foyer.operatorToken());
    for (JsonNode check : Wire.read(answer.body()).path("checks")) {
      if (check.path("name").asText().equals("salesforce")) {
        return check;
      }
    }
    throw new AssertionError("no check of Salesforce: " + answer.body());
  }
}
