package io.foyer.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.time.Duration;
import java.util.Optional;

/** A visitor asks, and its rep asks the copilot; each time is the rep's. */
final class CopilotTalk implements AutoCloseable {
  private static final Duration LONGEST_LOAD = Duration.ofMinutes(3);

  private final Foyer foyer;
  private final Rep rep;
  private final Visitor visitor;
  private final String conversation;
  private int said;
  private long nanos;

  CopilotTalk(Foyer foyer) {
    this.foyer = foyer;
    rep = Rep.signsIn(foyer, "ben");
    rep.connect(foyer.url());
    rep.chooses(true);
    visitor = Visitor.arrives(foyer, "/demo/product");
    visitor.connect();
    conversation = visitor.asks("Hello");
    rep.claims(conversation);
  }

  /** Opens the menu until all is loaded; answers how many seconds it took. */
  double awaitReady() throws InterruptedException {
    long begin = System.nanoTime();
    while (rep.get(path()).body().contains("warming-up")) {
      if (System.nanoTime() - begin > LONGEST_LOAD.toNanos()) {
        throw new IllegalStateException("the copilot never got ready");
      }
      Thread.sleep(100);
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  JsonNode suggested(String question) {
    says(question);
    return asked(Wire.object().put("skill", "suggest"));
  }

  /** The visitor's words in a language. */
  JsonNode read(String words, String into) {
    says(words);
    return asked(Wire.object().put("skill", "translate").put("into", into));
  }

  /** The language model of this run; empty where there is none. */
  Optional<String> model() {
    for (var ability : Wire.read(rep.get(path()).body()).path("abilities")) {
      if (ability.path("model").asBoolean()) {
        return Optional.of(ability.path("engine").asText());
      }
    }
    return Optional.empty();
  }

  private void says(String words) {
    said++;
    rep.writes(conversation, "One moment", "rep-" + said);
    visitor.writes(conversation, words);
  }

  JsonNode tuned(String text, String tone) {
    return asked(Wire.object().put("skill", "tune").put("text", text).put("tone", tone));
  }

  /** A reply of notes, which stand between semicolons. */
  JsonNode expanded(String notes) {
    return asked(Wire.object().put("skill", "expand").put("text", notes).put("tone", "friendly"));
  }

  /** How long the last answer took. */
  long nanos() {
    return nanos;
  }

  private JsonNode asked(ObjectNode body) {
    long begin = System.nanoTime();
    var answer =
        new Wire()
            .post(
                foyer.url().resolve(path()),
                body,
                "Cookie",
                rep.cookie(),
                "Origin",
                foyer.publicUrl().toString());
    nanos = System.nanoTime() - begin;
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    var lines = answer.body().strip().lines().toList();
    return Wire.read(lines.get(lines.size() - 1));
  }

  private String path() {
    return "/api/copilot/for/" + conversation;
  }

  @Override
  public void close() {
    visitor.close();
    rep.close();
  }
}
