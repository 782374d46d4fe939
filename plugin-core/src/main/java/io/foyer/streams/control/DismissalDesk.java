package io.foyer.streams.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Grid;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;

/** Takes a visitor off one rep's boards until its next visit, in all windows on all nodes. */
@ApplicationScoped
public class DismissalDesk {
  /** What nodes tell each other by. */
  public static final String TOPIC = "dismissals";

  /** What one node tells the others, once it is stored. */
  public record Hint(String rep, String visitor, String visit, boolean dismissed) {}

  @Inject LiveVisitors visitors;
  @Inject DismissalStore store;
  @Inject Dismissals dismissals;
  @Inject Boards boards;
  @Inject Grid grid;

  private final Jsonb json = JsonbBuilder.create();

  /** Who is gone needs no dismissal. */
  public void dismiss(RepId rep, VisitorId id) {
    visitors.find(id).ifPresent(visitor -> change(rep, visitor, true));
  }

  /** Takes it back. */
  public void bringBack(RepId rep, VisitorId id) {
    visitors.find(id).ifPresent(visitor -> change(rep, visitor, false));
  }

  /** Another node has stored one. */
  public void hear(String text) {
    follow(json.fromJson(text, Hint.class));
  }

  private void change(RepId rep, Visitor visitor, boolean dismissed) {
    String visit = visitor.visit().id();
    if (dismissed) {
      store.add(rep, visit);
    } else {
      store.remove(rep, visit);
    }
    Hint hint = new Hint(rep.value(), visitor.id().value(), visit, dismissed);
    follow(hint);
    grid.publish(TOPIC, json.toJson(hint));
  }

  private void follow(Hint hint) {
    dismissals.note(new RepId(hint.rep()), hint.visit(), hint.dismissed());
    VisitorId id = new VisitorId(hint.visitor());
    visitors.inOrder(id, () -> visitors.find(id).ifPresent(boards::show));
  }
}
