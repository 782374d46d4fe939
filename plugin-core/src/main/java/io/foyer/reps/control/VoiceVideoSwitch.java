package io.foyer.reps.control;

import io.foyer.access.entity.RepId;
import io.foyer.reps.entity.Rep;
import io.foyer.reps.entity.RepUnknown;
import io.foyer.reps.entity.VoiceVideoChosen;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * "Allow voice and video": on since the rep became available, until it says no.
 *
 * <p>What is asked is answered from this node's memory; what is chosen is stored.
 */
@ApplicationScoped
public class VoiceVideoSwitch {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Reps reps;
  @Inject Event<VoiceVideoChosen> chosen;

  public boolean isOn(RepId rep) {
    return reps.find(rep).filter(Rep::isVoiceVideoAllowed).isPresent();
  }

  /** The rep's own word. */
  @Transactional
  public void choose(RepId id, boolean on) {
    Rep rep = em.find(Rep.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (rep == null) {
      throw new RepUnknown(id);
    }
    rep.allowsVoiceVideo(on);
    chosen.fire(new VoiceVideoChosen(id));
  }
}
