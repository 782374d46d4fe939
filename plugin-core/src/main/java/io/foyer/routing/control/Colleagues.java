package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.reps.control.Reps;
import io.foyer.reps.entity.Off;
import io.foyer.reps.entity.OffDuty;
import io.foyer.reps.entity.Rep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who could be given a visitor by a colleague, as this node knows it; who takes one asks again. */
@ApplicationScoped
public class Colleagues {
  @Inject Reps reps;
  @Inject Workload workload;
  @Inject Configurations configurations;

  /**
   * A rep and why it cannot be given anybody.
   *
   * @param off null while it can
   */
  public record Standing(Rep rep, @Nullable Off off) {}

  /** Whether the rep is there and can hold one more. */
  public boolean isFree(RepId rep) {
    return reps.isReachable(rep) && hasRoom(rep);
  }

  /** How much of its room is taken, from nothing to one. */
  double share(RepId rep) {
    return new Colleague.Load(workload.open(rep), configurations.current().capacity(rep)).share();
  }

  /** All who may work as reps, by name. */
  public List<Standing> all() {
    return reps.all().stream()
        .filter(rep -> reps.offDuty(rep.id()).filter(Colleagues::isNoRep).isEmpty())
        .map(rep -> new Standing(rep, off(rep.id())))
        .sorted(Comparator.comparing(one -> one.rep().name(), String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private @Nullable Off off(RepId rep) {
    if (isFree(rep)) {
      return null;
    }
    return reps.off(rep).orElseGet(() -> reps.isReachable(rep) ? Off.FULL : Off.NOT_HERE);
  }

  private boolean hasRoom(RepId rep) {
    return workload.open(rep) < configurations.current().capacity(rep);
  }

  private static boolean isNoRep(OffDuty off) {
    return off.why() == OffDuty.Why.DEACTIVATED || off.why() == OffDuty.Why.NO_PERMISSION;
  }
}
