package io.foyer.liveview.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.LiveState;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Pages that stopped by themselves, and why; forgotten when the tab shows another page. */
@ApplicationScoped
public class Stops {
  private final Map<Place, LiveState> states = new ConcurrentHashMap<>();

  private record Place(VisitorId visitor, String tab, String url) {}

  void note(Visitor visitor, String tab, LiveState state) {
    url(visitor, tab).ifPresent(url -> states.put(new Place(visitor.id(), tab, url), state));
  }

  void forget(Visitor visitor, String tab) {
    url(visitor, tab).ifPresent(url -> states.remove(new Place(visitor.id(), tab, url)));
  }

  Optional<LiveState> of(Visitor visitor, String tab) {
    return url(visitor, tab).map(url -> states.get(new Place(visitor.id(), tab, url)));
  }

  /** Forgets whom nobody looks at. */
  void keep(Set<VisitorId> watched) {
    states.keySet().removeIf(place -> !watched.contains(place.visitor()));
  }

  private static Optional<String> url(Visitor visitor, String tab) {
    return Sights.tab(visitor, tab).map(found -> found.page().url());
  }
}
