package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Grid;
import io.foyer.visitors.entity.Tab;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other nodes what changed on this one, in batches.
 *
 * <p>A heartbeat that changes nothing travels as a few bytes, not as a visitor.
 */
@ApplicationScoped
public class VisitorFeed {
  static final String TOPIC = "visitors";

  @Inject Grid grid;

  private final Jsonb json = JsonbBuilder.create();
  private final Batches<VisitorId, Visitor> visitors = new Batches<>();
  private final Batches<VisitorId, VisitorHints.Beat> beats = new Batches<>();
  private final Batches<VisitorId, String> gone = new Batches<>();

  void changed(@Nullable Visitor before, Visitor now) {
    gone.remove(now.id());
    if (before == null || !before.differsOnlyInTime(now)) {
      visitors.put(now.id(), now);
      return;
    }
    now.presence().tabs().entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.comparing(Tab::seenAt)))
        .ifPresent(
            tab ->
                beats.put(
                    now.id(),
                    new VisitorHints.Beat(
                        now.id().value(), tab.getKey(), tab.getValue().seenAt())));
  }

  void gone(VisitorId id) {
    visitors.remove(id);
    beats.remove(id);
    gone.put(id, id.value());
  }

  /** Sends what has gathered. */
  public void flush() {
    gone.drain(batch -> send(new VisitorHints(false, List.of(), List.of(), batch)));
    visitors.drain(batch -> send(new VisitorHints(false, batch, List.of(), List.of())));
    beats.drain(batch -> send(new VisitorHints(false, List.of(), batch, List.of())));
  }

  void askForAll() {
    send(new VisitorHints(true, List.of(), List.of(), List.of()));
  }

  void publish(Visitor visitor) {
    visitors.put(visitor.id(), visitor);
  }

  VisitorHints read(String hint) {
    return json.fromJson(hint, VisitorHints.class);
  }

  private void send(VisitorHints hints) {
    if (grid.members().size() > 1) {
      grid.publish(TOPIC, json.toJson(hints));
    }
  }
}
