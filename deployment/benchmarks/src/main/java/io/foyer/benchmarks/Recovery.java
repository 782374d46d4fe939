package io.foyer.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Conversations that end while Salesforce is there, and while it is not. */
final class Recovery implements AutoCloseable {
  private static final List<String> REPS = List.of("ana", "ben", "chloe");
  private static final Duration LIMIT = Duration.ofMinutes(5);

  private final Foyer foyer;
  private final Rep admin;
  private final List<Rep> reps = new ArrayList<>();

  Recovery(Foyer foyer) {
    this.foyer = foyer;
    admin = Rep.signsIn(foyer, "ada");
    for (String user : REPS) {
      var rep = Rep.signsIn(foyer, user);
      rep.connect(foyer.url());
      rep.chooses(true);
      reps.add(rep);
    }
  }

  /**
   * What came of it.
   *
   * @param callsEach calls that a conversation took, written while Salesforce was there
   * @param seconds from Salesforce's return until nothing waited any more
   * @param missing conversations without an Event
   * @param doubled Events beyond one a conversation
   */
  record Outcome(int conversations, double callsEach, double seconds, int missing, int doubled) {}

  Outcome measure(int conversations) throws InterruptedException {
    var ended = new HashSet<>(talk(conversations));
    until("all is written", () -> waiting() == 0 && events().containsAll(ended));
    double each = status().path("crm").path("spending").path("aConversation").asDouble();
    foyer.stopSalesforce();
    var later = talk(conversations);
    ended.addAll(later);
    until("all waits", () -> waiting() == conversations);
    foyer.startSalesforce();
    double seconds = until("all is written", () -> waiting() == 0 && events().containsAll(later));
    var events = events();
    var missing = new HashSet<>(ended);
    missing.removeAll(events);
    return new Outcome(
        conversations, each, seconds, missing.size(), events.size() - new HashSet<>(events).size());
  }

  /** Keys of conversations that began, were answered and have ended. */
  private List<String> talk(int number) {
    var ids = new ArrayList<String>();
    for (int i = 0; i < number; i++) {
      var rep = reps.get(i % reps.size());
      try (var visitor = Visitor.arrives(foyer, "/demo/product")) {
        visitor.says(UUID.randomUUID() + "@new.example");
        visitor.connect();
        String id = visitor.asks("Hello");
        rep.claims(id);
        rep.writes(id, "Good morning", UUID.randomUUID().toString());
        rep.ends(id);
        ids.add(id);
      }
    }
    return ids;
  }

  private List<String> events() {
    return foyer
        .records()
        .query("SELECT Conversation_Key__c FROM Event WHERE Conversation_Key__c != null")
        .stream()
        .map(event -> event.path("Conversation_Key__c").asText())
        .toList();
  }

  private int waiting() {
    return status().path("outbox").path("waiting").asInt();
  }

  private JsonNode status() {
    return Wire.read(admin.get("/api/status").body());
  }

  private static double until(String what, BooleanSupplier done) throws InterruptedException {
    long begin = System.nanoTime();
    while (!done.getAsBoolean()) {
      if (System.nanoTime() - begin > LIMIT.toNanos()) {
        throw new IllegalStateException("did not happen: " + what);
      }
      Thread.sleep(200);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  @Override
  public void close() {
    reps.forEach(Rep::close);
  }
}
