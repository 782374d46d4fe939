package io.foyer.pounce.boundary;

import io.foyer.pounce.control.AutoPouncer;
import io.foyer.pounce.control.ModelWords;
import io.foyer.pounce.control.Nudger;
import io.foyer.pounce.entity.Turn;
import io.foyer.pounce.entity.Words;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Lets a model write what is said on a rep's behalf, once nothing is locked any more.
 *
 * <p>Whatever fails here costs the model's words and no greeting: a deadline stands that speaks
 * without them.
 */
@ApplicationScoped
public class TurnWriter {
  private static final Logger LOG = System.getLogger(TurnWriter.class.getName());

  @Inject ModelWords model;
  @Inject AutoPouncer pouncer;
  @Inject Nudger nudger;
  @Resource ManagedExecutorService executor;

  void asked(@Observes(during = TransactionPhase.AFTER_SUCCESS) Turn turn) {
    executor.execute(() -> write(turn));
  }

  private void write(Turn turn) {
    try {
      say(turn, model.write(turn));
    } catch (RuntimeException failed) {
      LOG.log(
          Level.WARNING,
          "words on a rep's behalf were not written visitor=" + turn.occasion().visitor().id(),
          failed);
    }
  }

  private void say(Turn turn, Optional<Words> written) {
    var before = turn.before();
    if (before == null) {
      pouncer.greet(turn, written);
    } else {
      nudger.nudge(before.conversation(), turn, written);
    }
  }
}
