package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.routing.entity.CapacityChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many conversations each rep holds, told by those who hold the conversations.
 *
 * <p>Telling the same twice changes nothing.
 */
@ApplicationScoped
public class Workload {
  @Inject Configurations configurations;
  @Inject Event<CapacityChanged> capacityChanged;

  private final Map<String, RepId> holders = new HashMap<>();
  private final Map<RepId, Integer> open = new HashMap<>();

  public synchronized int open(RepId rep) {
    return open.getOrDefault(rep, 0);
  }

  /** The rep holds the conversation; whoever held it before no longer does. */
  public void took(String conversation, RepId rep) {
    count(conversation, rep);
  }

  /** Nobody holds the conversation any more. */
  public void released(String conversation) {
    count(conversation, null);
  }

  private void count(String conversation, @Nullable RepId rep) {
    RepId before;
    synchronized (this) {
      before = rep == null ? holders.remove(conversation) : holders.put(conversation, rep);
      if (before != null) {
        open.merge(before, -1, (held, one) -> held + one == 0 ? null : held + one);
      }
      if (rep != null) {
        open.merge(rep, 1, Integer::sum);
      }
    }
    if (before != null && !before.equals(rep) && open(before) == capacity(before) - 1) {
      capacityChanged.fire(new CapacityChanged(before));
    }
    if (rep != null && !rep.equals(before) && open(rep) == capacity(rep)) {
      capacityChanged.fire(new CapacityChanged(rep));
    }
  }

  private int capacity(RepId rep) {
    return configurations.current().capacity(rep);
  }
}
