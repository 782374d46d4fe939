package io.foyer.conversations.boundary;

import io.foyer.platform.Grid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.function.Consumer;

/** Hints about conversations between the nodes. */
@ApplicationScoped
public class HintFeed {
  @Inject Grid grid;

  private final Jsonb json = JsonbBuilder.create();

  void publish(Hint hint) {
    if (grid.members().size() > 1) {
      grid.publish(Hint.TOPIC, json.toJson(hint));
    }
  }

  void subscribe(Consumer<Hint> hearer) {
    grid.subscribe(Hint.TOPIC, text -> hearer.accept(json.fromJson(text, Hint.class)));
  }
}
