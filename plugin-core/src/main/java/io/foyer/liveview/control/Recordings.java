package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.NobodyLooks;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The pages on this node that send what they show. */
@ApplicationScoped
public class Recordings {
  /** Word of a watch may come later to this node than to the page. */
  private static final Duration GRACE = Duration.ofSeconds(3);

  @Inject Sights sights;
  @Inject LiveVisitors visitors;
  @Inject Clock clock;

  private final Map<ChunkLine, Recording> byLine = new ConcurrentHashMap<>();

  /** A page begins; the one before it in the same tab has ended. */
  void offer(VisitorId visitor, String tab, ChunkLine line) {
    if (visitors.find(visitor).filter(Visitor::isTracked).isEmpty()) {
      throw new NobodyLooks();
    }
    byLine.forEach(
        (other, known) -> {
          if (!other.equals(line) && known.isOf(visitor, tab)) {
            known.end();
          }
        });
    Recording begun = new Recording(visitor, tab, line, clock.instant());
    if (byLine.put(line, begun) == null) {
      line.onEnd(() -> byLine.remove(line));
    }
  }

  /** The page on this socket has stopped; it may begin again. */
  Optional<Recording> remove(ChunkLine line) {
    return Optional.ofNullable(byLine.remove(line));
  }

  /** The recording that sends on this socket. */
  Optional<Recording> on(ChunkLine line) {
    return Optional.ofNullable(byLine.get(line));
  }

  void ask(VisitorId visitor, String tab) {
    byLine.values().stream().filter(known -> known.isOf(visitor, tab)).forEach(Recording::ask);
  }

  /** Snapshots that are due, and the end of what nobody looks at or nobody may. */
  void look() {
    Instant now = clock.instant();
    for (Recording recording : byLine.values()) {
      boolean may = visitors.find(recording.visitor).filter(Visitor::isTracked).isPresent();
      recording.pass(now);
      recording.settle(
          may && sights.isWanted(recording.visitor, recording.tab),
          now,
          may ? GRACE : Duration.ZERO);
    }
  }
}
