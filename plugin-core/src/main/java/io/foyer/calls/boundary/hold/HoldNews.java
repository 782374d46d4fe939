package io.foyer.calls.boundary.hold;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.calls.control.hold.HoldQueue;
import io.foyer.calls.entity.hold.HoldMoved;
import io.foyer.calls.entity.hold.HoldSummary;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.DatabaseReady;
import io.foyer.platform.Grid;
import io.foyer.platform.Loop;
import io.foyer.platform.Loops;
import io.foyer.protocol.Lines;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.entity.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells visitors who call their place, and the reps who could answer that they do.
 *
 * <p>The other nodes get a hint and read the queue themselves. Whoever leaves it moves the others
 * up, so all are told. A loop does it: after a commit nobody may ask the database.
 */
@ApplicationScoped
public class HoldNews {
  static final String TOPIC = "hold-queue";

  /** It is woken whenever something moves. */
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Inject HoldQueue queue;
  @Inject HoldViews views;
  @Inject Assignments assignments;
  @Inject Lines lines;
  @Inject Grid grid;
  @Inject Loops loops;

  private final Queue<HoldSummary> moved = new ConcurrentLinkedQueue<>();
  private final Set<VisitorId> rerouted = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Loop loop;

  void start(@Observes DatabaseReady ready) {
    grid.subscribe(TOPIC, id -> heard(new ConversationId(id)));
    loop = loops.start("hold-news", PAUSE, this::tellMoved);
  }

  void happened(@Observes(during = TransactionPhase.AFTER_SUCCESS) HoldMoved event) {
    moved.add(event.place());
    wake();
    if (grid.members().size() > 1) {
      grid.publish(TOPIC, event.place().conversation().value());
    }
  }

  void heard(ConversationId id) {
    queue.of(id).ifPresent(moved::add);
    wake();
  }

  /** Others than before could answer that visitor now. */
  void routed(VisitorId visitor) {
    rerouted.add(visitor);
    wake();
  }

  void tellMoved() {
    for (var place = moved.poll(); place != null; place = moved.poll()) {
      tellAll(place);
    }
    var others = Set.copyOf(rerouted);
    if (!others.isEmpty()) {
      rerouted.removeAll(others);
      var held = queue.held();
      held.stream().filter(one -> others.contains(one.visitor())).forEach(one -> tell(one, held));
    }
  }

  private void wake() {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  private void tellAll(HoldSummary moved) {
    var held = queue.held();
    if (!moved.isHeld()) {
      tell(moved, held);
    }
    held.forEach(one -> tell(one, held));
  }

  private void tell(HoldSummary place, List<HoldSummary> held) {
    var visitor = "visitor:" + place.visitor();
    if (lines.has(visitor)) {
      lines.push(visitor, views.toVisitor(place, held));
    }
    reps(place)
        .map(rep -> "rep:" + rep)
        .filter(lines::has)
        .forEach(rep -> lines.push(rep, views.toReps(place, held)));
  }

  /** Who could answer when it began, and who can now. */
  private Stream<String> reps(HoldSummary place) {
    Set<String> now =
        assignments.of(place.visitor()).map(Assignment::reps).orElse(List.of()).stream()
            .map(RepId::value)
            .collect(Collectors.toSet());
    return Stream.concat(now.stream(), place.routed().stream()).distinct();
  }
}
