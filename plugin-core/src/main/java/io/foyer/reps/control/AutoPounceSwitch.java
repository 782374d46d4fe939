package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.reps.entity.AutoPounceChosen;
import io.foyer.reps.entity.AutoPounceState;
import io.foyer.reps.entity.Rep;
import io.foyer.reps.entity.RepUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether visitors may be greeted in a rep's name: on since the rep became available, until it says
 * no or does not come to an answer.
 *
 * <p>What is asked is answered from this node's memory; what is chosen is stored.
 */
@ApplicationScoped
public class AutoPounceSwitch {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Reps reps;
  @Inject Configurations configurations;
  @Inject Event<AutoPounceChosen> chosen;

  /** How the rep stands to it; empty while the company's switch is off. */
  public Optional<AutoPounceState> of(RepId rep) {
    return isOffered() ? reps.find(rep).map(Rep::autoPounce) : Optional.empty();
  }

  /** Whether the rep can be reached, and lets visitors be greeted in its name. */
  public boolean isOn(RepId rep) {
    return reps.isReachable(rep) && of(rep).filter(AutoPounceState::on).isPresent();
  }

  /** The rep's own word. */
  @Transactional
  public void choose(RepId rep, boolean on) {
    locked(rep).letsAutoPounce(on);
    chosen.fire(new AutoPounceChosen(rep));
  }

  /** The rep did not come to what a visitor answered: nobody is greeted in its name any more. */
  @Transactional
  public void isMissed(RepId rep, Instant at) {
    locked(rep).missesResponse(at);
    chosen.fire(new AutoPounceChosen(rep));
  }

  private boolean isOffered() {
    return configurations.current().autoPounces().rules().on();
  }

  private Rep locked(RepId id) {
    Rep rep = em.find(Rep.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (rep == null) {
      throw new RepUnknown(id);
    }
    return rep;
  }
}
