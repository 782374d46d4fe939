package io.foyer.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** How soon a board shows what was changed in Salesforce. */
final class Freshness implements AutoCloseable {
  private static final Duration LIMIT = Duration.ofMinutes(2);
  private static final Duration BETWEEN_SIGNS_OF_LIFE = Duration.ofSeconds(3);

  private final Foyer foyer;
  private final Map<String, Long> shown = new ConcurrentHashMap<>();
  private final String email = UUID.randomUUID() + "@changing.example";
  private final String lead;
  private final Rep rep;
  private final Visitor visitor;
  private int scroll;

  Freshness(Foyer foyer) throws InterruptedException {
    this.foyer = foyer;
    var first = fields("Zero").put("Company", "Changing").put("Email", email);
    lead = foyer.records().create("Lead", first);
    rep = Rep.signsIn(foyer, "ana");
    rep.connect(foyer.url(), this::onFrame);
    rep.chooses(true);
    rep.watchesTheBoard();
    visitor = Visitor.arrives(foyer, "/demo/pricing");
    visitor.says(email);
    seconds("Zero", System.nanoTime());
  }

  /** Seconds from the saved change to the frame on the rep's socket, of each change. */
  List<Double> of(int changes) throws InterruptedException {
    var all = new ArrayList<Double>();
    for (int i = 0; i < changes; i++) {
      String name = "N" + UUID.randomUUID();
      foyer.records().update("Lead", lead, fields(name));
      all.add(seconds(name, System.nanoTime()));
    }
    return all;
  }

  private double seconds(String name, long since) throws InterruptedException {
    long alive = since;
    Long at = shown.get("Sasha " + name);
    while (at == null) {
      long now = System.nanoTime();
      if (now - since > LIMIT.toNanos()) {
        throw new IllegalStateException("a change did not reach the board");
      }
      if (now - alive > BETWEEN_SIGNS_OF_LIFE.toNanos()) {
        scroll = (scroll + 1) % 100;
        visitor.looksAt("/demo/pricing", scroll);
        alive = now;
      }
      Thread.sleep(5);
      at = shown.get("Sasha " + name);
    }
    return Math.max(0, (at - since) / 1e9);
  }

  private void onFrame(JsonNode frame) {
    if (frame.path("type").asText().equals("card.changed")) {
      shown.putIfAbsent(frame.path("card").path("name").asText(), System.nanoTime());
    }
  }

  private static ObjectNode fields(String lastName) {
    return Wire.object().put("FirstName", "Sasha").put("LastName", lastName);
  }

  @Override
  public void close() {
    visitor.close();
    rep.close();
  }
}
