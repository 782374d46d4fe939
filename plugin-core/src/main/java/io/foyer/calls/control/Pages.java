package io.foyer.calls.control;

import io.foyer.access.boundary.Line;
import io.foyer.calls.entity.CallSummary;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.Side;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The pages connected to this node that take part in a call, each by its socket. */
@ApplicationScoped
public class Pages {
  /** A page in a call. */
  public record Place(ConversationId conversation, Side side, String page) {
    /** What this page alone listens to. */
    String topic() {
      return topicOf(conversation, side, page);
    }

    /** What the page at the other end listens to, if that is its name. */
    String topicOf(String other) {
      return topicOf(conversation, side.other(), other);
    }

    private static String topicOf(ConversationId conversation, Side side, String page) {
      return "call:" + conversation + ":" + side.word() + ":" + page;
    }
  }

  private final Map<Line, Place> places = new ConcurrentHashMap<>();
  private final Set<Line> met = ConcurrentHashMap.newKeySet();

  /** Whether the socket was not seen here before. */
  public boolean meets(Line line) {
    return met.add(line);
  }

  /** A socket has one place at most; another call's or page's is left. */
  public void take(Line line, Place place) {
    var before = places.put(line, place);
    if (before != null && !before.equals(place)) {
      line.unwatch(before.topic());
    }
    line.watch(place.topic());
  }

  public Optional<Place> of(Line line) {
    return Optional.ofNullable(places.get(line));
  }

  /** The socket is gone. */
  public Optional<Place> leave(Line line) {
    met.remove(line);
    return Optional.ofNullable(places.remove(line));
  }

  /** Whether that page takes part by any socket. */
  public boolean has(Place place) {
    return places.containsValue(place);
  }

  /** The page takes no part any more. */
  public void drop(Place place) {
    places.forEach(
        (line, one) -> {
          if (one.equals(place) && places.remove(line, one)) {
            line.unwatch(one.topic());
          }
        });
  }

  public Collection<Place> all() {
    return List.copyOf(places.values());
  }

  /** Pages that take no part in the call any more hear no more of its signals. */
  public void follow(CallSummary now) {
    places.forEach(
        (line, place) -> {
          if (place.conversation().equals(now.conversation())
              && !isIn(now, place)
              && places.remove(line, place)) {
            line.unwatch(place.topic());
          }
        });
  }

  private static boolean isIn(CallSummary call, Place place) {
    return call.isLive() && place.page().equals(call.side(place.side()).page());
  }
}
