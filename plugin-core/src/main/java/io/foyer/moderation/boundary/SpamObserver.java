package io.foyer.moderation.boundary;

import io.foyer.moderation.control.SpamDesk;
import io.foyer.pounce.entity.ResponseSettled;
import io.foyer.pounce.entity.ResponseVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Hears of spam in the transaction in which a rep calls it so. */
@ApplicationScoped
public class SpamObserver {
  @Inject SpamDesk desk;

  void settled(@Observes ResponseSettled settled) {
    if (settled.verdict() == ResponseVerdict.SPAM) {
      desk.report(settled.by(), settled.conversation(), settled.verdict().outcome());
    }
  }
}
