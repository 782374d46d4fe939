package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.reps.control.Reps;
import io.foyer.routing.entity.Assignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** To whom each visitor on the website is routed, on every node alike. */
@ApplicationScoped
public class Assignments {
  @Inject Reps reps;

  private final Map<VisitorId, Assignment> byVisitor = new ConcurrentHashMap<>();
  private final Map<RepId, Set<VisitorId>> byRep = new ConcurrentHashMap<>();

  public Optional<Assignment> of(VisitorId visitor) {
    return Optional.ofNullable(byVisitor.get(visitor));
  }

  public boolean isRoutedTo(VisitorId visitor, RepId rep) {
    return of(visitor).filter(assignment -> assignment.reps().contains(rep)).isPresent();
  }

  /** Whether any rep can be reached at all. */
  public boolean anybodyThere() {
    return !reps.reachable().isEmpty();
  }

  /** Whom a rep is given at this moment. */
  public Set<VisitorId> visitorsOf(RepId rep) {
    return Set.copyOf(byRep.getOrDefault(rep, Set.of()));
  }

  /** Puts an assignment in force; answers the one before. */
  @Nullable Assignment put(Assignment now) {
    Assignment before = byVisitor.put(now.visitor(), now);
    if (before != null) {
      before.reps().stream()
          .filter(rep -> !now.reps().contains(rep))
          .forEach(rep -> drop(rep, now.visitor()));
    }
    for (RepId rep : now.reps()) {
      byRep.computeIfAbsent(rep, any -> ConcurrentHashMap.newKeySet()).add(now.visitor());
    }
    return before;
  }

  void forget(VisitorId visitor) {
    Assignment last = byVisitor.remove(visitor);
    if (last != null) {
      last.reps().forEach(rep -> drop(rep, visitor));
    }
  }

  private void drop(RepId rep, VisitorId visitor) {
    Set<VisitorId> visitors = byRep.get(rep);
    if (visitors != null) {
      visitors.remove(visitor);
    }
  }
}
