package io.foyer.streams.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.conversations.control.LiveConversations;
import io.foyer.criteria.control.FirstFit;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sorts visitors into streams: the first that fits, else the waiting column while the visitor is in
 * a conversation, else none.
 */
@ApplicationScoped
public class Places {
  @Inject LiveConversations conversations;
  @Inject Clock clock;

  private final Map<VisitorId, Place> places = new ConcurrentHashMap<>();
  private volatile FirstFit<LiveStream> streams = new FirstFit<>(List.of(), LiveStream::criteria);

  Optional<Place> of(VisitorId visitor) {
    return Optional.ofNullable(places.get(visitor));
  }

  /** Other streams are in force; every visitor has to be sorted anew. */
  void sortBy(Configuration configuration) {
    streams = new FirstFit<>(configuration.streams(), LiveStream::criteria);
  }

  /** Sorts after these facts changed; in the visitor's own order. Answers whether it moved. */
  boolean sort(Visitor visitor, Set<String> changed) {
    Optional<String> stream =
        streams
            .of(visitor, changed)
            .map(LiveStream::id)
            .or(() -> conversations.liveOf(visitor.id()).map(live -> Place.WAITING));
    Optional<String> before = of(visitor.id()).map(Place::stream);
    if (before.equals(stream)) {
      return false;
    }
    stream.ifPresentOrElse(
        now -> places.put(visitor.id(), new Place(now, clock.instant())),
        () -> places.remove(visitor.id()));
    return true;
  }

  void forget(VisitorId visitor) {
    streams.forget(visitor);
    places.remove(visitor);
  }
}
