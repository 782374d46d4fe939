package io.foyer.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Open conversations of many visitors with three reps, over which messages are timed. */
final class Talk implements AutoCloseable {
  private static final List<String> REPS = List.of("ana", "ben", "chloe");

  private final Foyer foyer;
  private final List<Rep> reps = new ArrayList<>();
  private final List<Visitor> visitors = new ArrayList<>();
  private final List<String> conversations = new ArrayList<>();
  private volatile Latencies current = new Latencies(0);

  Talk(Foyer foyer, Load load) {
    this.foyer = foyer;
    for (String user : REPS) {
      var rep = Rep.signsIn(foyer, user);
      rep.connect(foyer.url(), this::onFrame);
      rep.chooses(true);
      reps.add(rep);
    }
    load.numbers().forEach(this::open);
  }

  Measured measure(String what, Load load) throws InterruptedException {
    time(load.warmUp(), "warm");
    long before = cpu();
    Latencies latencies = time(load, "timed");
    return Measured.of(what, load, latencies, cpu() - before);
  }

  private Latencies time(Load load, String name) throws InterruptedException {
    var latencies = new Latencies(load.messages());
    current = latencies;
    load.run(name + UUID.randomUUID(), this::post);
    latencies.awaitAll();
    return latencies;
  }

  private void post(int number, String text) {
    var frame = Wire.object().put("type", "message.post").put("id", text.split(" ", 2)[0]);
    frame.put("conversation", conversations.get(number));
    frame.put("clientId", UUID.randomUUID().toString()).put("text", text);
    current.sent(text);
    visitors.get(number).line().tell(frame);
  }

  private void open(int number) {
    var visitor = Visitor.arrives(foyer, "/demo/product");
    visitor.connect();
    visitors.add(visitor);
    String conversation = visitor.asks("Hello");
    conversations.add(conversation);
    JsonNode claimed = reps.get(number % reps.size()).claims(conversation);
    if (!claimed.path("type").asText().equals("conversation.claimed")) {
      throw new IllegalStateException("not claimed: " + claimed);
    }
  }

  private void onFrame(JsonNode frame) {
    if (frame.path("type").asText().equals("message.posted")) {
      current.seen(frame.path("entry").path("text").asText());
    }
  }

  private long cpu() {
    return foyer.node(0).process().cpu().orElseThrow().toMillis();
  }

  @Override
  public void close() {
    visitors.forEach(Visitor::close);
    reps.forEach(Rep::close);
  }
}
