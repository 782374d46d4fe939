package io.foyer.routing.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Grid;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.control.Batches;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** Tells the other nodes what this one decided, in batches. */
@ApplicationScoped
public class AssignmentFeed {
  public static final String TOPIC = "assignments";

  @Inject Grid grid;
  @Inject LiveVisitors visitors;
  @Inject Assignments assignments;

  private final Jsonb json = JsonbBuilder.create();
  private final Batches<VisitorId, Assignment> waiting = new Batches<>();

  void publish(Assignment assignment) {
    waiting.put(assignment.visitor(), assignment);
  }

  /** Sends what has gathered. */
  public void flush() {
    waiting.drain(batch -> send(new AssignmentHints(false, batch)));
  }

  /** Asks the others for what they decided. */
  public void askForAll() {
    send(new AssignmentHints(true, List.of()));
  }

  /** Another node has just started. */
  public void publishAll() {
    visitors.all().stream()
        .filter(visitors::isOurs)
        .flatMap(visitor -> assignments.of(visitor.id()).stream())
        .forEach(this::publish);
  }

  public AssignmentHints read(String text) {
    return json.fromJson(text, AssignmentHints.class);
  }

  private void send(AssignmentHints hints) {
    if (grid.members().size() > 1) {
      grid.publish(TOPIC, json.toJson(hints));
    }
  }
}
