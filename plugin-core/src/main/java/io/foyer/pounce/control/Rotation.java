package io.foyer.pounce.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.reps.control.AutoPounceSwitch;
import io.foyer.routing.control.Assignments;
import io.foyer.routing.control.Colleagues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * In whose name a visitor is spoken to: of the reps it is routed to, who are free and let it be,
 * the one who has spoken first to nobody for the longest time.
 */
@ApplicationScoped
class Rotation {
  @Inject Assignments assignments;
  @Inject AutoPounceSwitch autoPounce;
  @Inject Colleagues colleagues;
  @Inject PounceStore store;

  /** Empty where none is there. */
  Optional<RepId> next(VisitorId visitor) {
    List<RepId> free =
        assignments.of(visitor).stream()
            .flatMap(assignment -> assignment.reps().stream())
            .filter(rep -> autoPounce.isOn(rep) && colleagues.isFree(rep))
            .toList();
    if (free.size() < 2) {
      return free.stream().findFirst();
    }
    Map<RepId, Instant> last = store.lastOf(free);
    return free.stream()
        .min(Comparator.comparing((RepId rep) -> last.getOrDefault(rep, Instant.EPOCH)));
  }
}
