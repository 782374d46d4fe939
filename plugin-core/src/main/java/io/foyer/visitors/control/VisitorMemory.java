package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.entity.VisitorRecalled;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Recalls somebody who has been here before, without making it wait. */
@ApplicationScoped
public class VisitorMemory {
  private static final Logger LOG = System.getLogger(VisitorMemory.class.getName());

  @Inject VisitorStore store;
  @Inject LiveVisitors visitors;
  @Inject Event<VisitorRecalled> recalled;
  @Resource ManagedExecutorService executor;

  void recall(VisitorId id) {
    executor.execute(() -> join(id));
  }

  private void join(VisitorId id) {
    try {
      store
          .find(id)
          .ifPresent(
              stored -> {
                visitors.change(
                    id, now -> now.remembered(stored, visitors.patience(), visitors.stamp()));
                recalled.fire(new VisitorRecalled(id));
              });
    } catch (RuntimeException away) {
      LOG.log(Level.WARNING, "visitor could not be recalled visitor=" + id, away);
    }
  }
}
