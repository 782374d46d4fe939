package io.foyer.liveview.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.Chunk;
import io.foyer.platform.Grid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Base64;
import java.util.function.Consumer;

/** Word between the nodes: small hints to all, chunks only to nodes whose reps look. */
@ApplicationScoped
public class LiveFeed {
  static final String TOPIC = "live-view";
  private static final String CHUNKS = Grid.HEAVY + "live-view.";

  @Inject Grid grid;

  private final Jsonb json = JsonbBuilder.create();

  String node() {
    return grid.node();
  }

  void tell(LiveHint hint) {
    if (grid.members().size() > 1) {
      grid.publish(TOPIC, json.toJson(hint));
    }
  }

  void send(String node, VisitorId visitor, String tab, Chunk chunk) {
    String bytes = Base64.getEncoder().encodeToString(chunk.bytes());
    grid.publish(CHUNKS + node, json.toJson(new ChunkHint(visitor.value(), tab, bytes)));
  }

  void hear(Consumer<LiveHint> hints, Consumer<ChunkHint> chunks) {
    grid.subscribe(TOPIC, text -> hints.accept(json.fromJson(text, LiveHint.class)));
    grid.subscribe(
        CHUNKS + grid.node(), text -> chunks.accept(json.fromJson(text, ChunkHint.class)));
  }
}
