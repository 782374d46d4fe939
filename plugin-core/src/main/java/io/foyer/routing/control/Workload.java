package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.control.Configurations;
import io.foyer.routing.entity.CapacityChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    crossed(conversation, rep).forEach(one -> capacityChanged.fire(new CapacityChanged(one)));
  }

  /** Whose last place was taken or set free by it: compared before anything else is counted. */
  private synchronized List<RepId> crossed(String conversation, @Nullable RepId rep) {
    RepId before = rep == null ? holders.remove(conversation) : holders.put(conversation, rep);
    if (Objects.equals(before, rep)) {
      return List.of();
    }
    List<RepId> crossed = new ArrayList<>();
    if (before != null && add(before, -1) == capacity(before) - 1) {
      crossed.add(before);
    }
    if (rep != null && add(rep, 1) == capacity(rep)) {
      crossed.add(rep);
    }
    return crossed;
  }

  private int add(RepId rep, int more) {
    int now = open(rep) + more;
    if (now == 0) {
      open.remove(rep);
    } else {
      open.put(rep, now);
    }
    return now;
  }

  private int capacity(RepId rep) {
    return configurations.current().capacity(rep);
  }
}
