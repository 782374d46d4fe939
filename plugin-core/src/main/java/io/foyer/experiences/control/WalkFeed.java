package io.foyer.experiences.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.experiences.control.LiveWalks.Standing;
import io.foyer.experiences.entity.Walk;
import io.foyer.experiences.entity.WalkShown;
import io.foyer.platform.Grid;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.jspecify.annotations.Nullable;

/** Tells this node and the others at which steps visitors stand. */
@ApplicationScoped
public class WalkFeed {
  /** What nodes tell each other by. */
  public static final String TOPIC = "walks";

  /** What one node tells the others; no step: the way is over. */
  public record Hint(String visitor, String experience, @Nullable String step) {}

  @Inject LiveWalks live;
  @Inject LiveVisitors visitors;
  @Inject Grid grid;
  @Inject Event<WalkShown> shown;

  private final Jsonb json = JsonbBuilder.create();

  /** To this node and the others. */
  public void tell(VisitorId visitor, String experience, Walk walk) {
    var hint = new Hint(visitor.value(), experience, walk.at());
    follow(hint);
    grid.publish(TOPIC, json.toJson(hint));
  }

  /** To this node alone, which has just learnt of the visitor. */
  public void learn(VisitorId visitor, String experience, @Nullable String step) {
    follow(new Hint(visitor.value(), experience, step));
  }

  /** What another node tells; answers of whom. */
  public VisitorId hear(String text) {
    var hint = json.fromJson(text, Hint.class);
    follow(hint);
    return new VisitorId(hint.visitor());
  }

  private void follow(Hint hint) {
    var visitor = new VisitorId(hint.visitor());
    // Of one who is gone nothing is remembered: it is read again when it comes back.
    if (visitors.find(visitor).isPresent()) {
      live.note(visitor, hint.step() == null ? null : new Standing(hint.experience(), hint.step()));
      shown.fire(new WalkShown(visitor));
    }
  }
}
