package io.foyer.streams.control;

import io.foyer.access.entity.RepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which visits a rep has dismissed, at hand for the boards that are open on this node.
 *
 * <p>A dismissal counts for one rep and one visit: the visitor's next visit is shown again.
 */
@ApplicationScoped
class Dismissals {
  @Inject DismissalStore store;

  private final Map<RepId, Set<String>> visits = new ConcurrentHashMap<>();

  /** As the database has it, when a board is opened; what is noted meanwhile comes after it. */
  void load(RepId rep) {
    visits.compute(
        rep,
        (same, before) -> {
          Set<String> known = ConcurrentHashMap.newKeySet();
          known.addAll(store.of(rep));
          return known;
        });
  }

  boolean has(RepId rep, String visit) {
    return visits.getOrDefault(rep, Set.of()).contains(visit);
  }

  /** Takes note of what is stored already. */
  void note(RepId rep, String visit, boolean dismissed) {
    visits.computeIfPresent(
        rep,
        (same, known) -> {
          if (dismissed) {
            known.add(visit);
          } else {
            known.remove(visit);
          }
          return known;
        });
  }

  /** Nobody else has a board open here. */
  void keep(Set<RepId> reps) {
    visits.keySet().retainAll(reps);
  }
}
