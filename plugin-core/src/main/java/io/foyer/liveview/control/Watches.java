package io.foyer.liveview.control;

import io.foyer.access.entity.VisitorId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Whom reps look at, on all nodes. A node that says so no more counts no more. */
@ApplicationScoped
public class Watches {
  /** The wish to see whichever tab is in front, while none is known. */
  static final String FRONT = "";

  private static final Duration LEASE = Duration.ofSeconds(15);

  @Inject Clock clock;

  private final Map<VisitorId, Map<String, Wishes>> byVisitor = new ConcurrentHashMap<>();

  private record Wishes(Set<String> tabs, Instant until) {}

  /** What a node says of itself; without a wish nobody looks there any more. */
  void note(VisitorId visitor, String node, Collection<String> wishes) {
    Instant until = clock.instant().plus(LEASE);
    byVisitor.compute(
        visitor,
        (id, known) -> {
          Map<String, Wishes> nodes = new HashMap<>(known == null ? Map.of() : known);
          nodes.remove(node);
          if (!wishes.isEmpty()) {
            nodes.put(node, new Wishes(Set.copyOf(wishes), until));
          }
          return nodes.isEmpty() ? null : Map.copyOf(nodes);
        });
  }

  Set<VisitorId> visitors() {
    byVisitor.keySet().removeIf(visitor -> alive(visitor).isEmpty());
    return Set.copyOf(byVisitor.keySet());
  }

  Set<String> wishes(VisitorId visitor) {
    return alive(visitor).values().stream()
        .flatMap(wishes -> wishes.tabs().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> nodes(VisitorId visitor) {
    return alive(visitor).keySet();
  }

  private Map<String, Wishes> alive(VisitorId visitor) {
    Instant now = clock.instant();
    return byVisitor.getOrDefault(visitor, Map.of()).entrySet().stream()
        .filter(one -> now.isBefore(one.getValue().until()))
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
