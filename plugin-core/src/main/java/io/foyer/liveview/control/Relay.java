package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.Chunk;
import io.foyer.liveview.entity.ChunkUnreadable;
import io.foyer.liveview.entity.LiveState;
import io.foyer.liveview.entity.NobodyLooks;
import io.foyer.platform.Pace;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.VisitorTooFast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;

/** Hands on what a page sends, to windows here and to nodes whose reps look; it keeps nothing. */
@ApplicationScoped
public class Relay {
  private static final System.Logger LOG = System.getLogger(Relay.class.getName());

  @Inject LiveVisitors visitors;
  @Inject Sights sights;
  @Inject Watches watches;
  @Inject Viewers viewers;
  @Inject Recordings recordings;
  @Inject Stops stops;
  @Inject LiveFeed feed;
  @Inject Clock clock;

  private final Pace<VisitorId> offers = new Pace<>(Duration.ofSeconds(1), 20);

  void tidy() {
    offers.tidy(clock.instant());
  }

  /** From a page on this node. What nobody looks at, or nobody may see, goes no further. */
  public void take(byte[] bytes, ChunkLine line) {
    Recording recording = recordings.on(line).orElseThrow(NobodyLooks::new);
    Chunk chunk = Chunk.of(bytes);
    if (!recording.mayStillSend(chunk, clock.instant())) {
      stop(line, LiveState.TOO_BUSY);
      recording.end();
    } else if (sights.isWanted(recording.visitor, recording.tab) && recording.take(chunk)) {
      show(recording.visitor, recording.tab, chunk);
      watches.nodes(recording.visitor).stream()
          .filter(node -> !node.equals(feed.node()))
          .forEach(node -> feed.send(node, recording.visitor, recording.tab, chunk));
    }
  }

  /** The page on this socket stops by itself. */
  public void stop(ChunkLine line, LiveState why) {
    recordings
        .remove(line)
        .ifPresent(
            recording -> {
              note(recording.visitor, recording.tab, why);
              feed.tell(LiveHint.stopped(feed.node(), recording.visitor, recording.tab, why));
            });
  }

  /**
   * A page begins to send.
   *
   * @throws VisitorTooFast for one that begins again and again
   */
  public void offer(VisitorId visitor, String tab, ChunkLine line) {
    if (!offers.passes(visitor, clock.instant())) {
      throw new VisitorTooFast();
    }
    recordings.offer(visitor, tab, line);
  }

  /** Listens to the other nodes from now on. */
  public void join() {
    feed.hear(this::heard, this::heard);
  }

  private void heard(LiveHint hint) {
    VisitorId visitor = new VisitorId(hint.visitor());
    String tab = Objects.requireNonNullElse(hint.tab(), Watches.FRONT);
    switch (hint.about()) {
      case WATCH -> watches.note(visitor, hint.node(), hint.wishes());
      case SNAPSHOT -> recordings.ask(visitor, tab);
      case STOPPED ->
          note(visitor, tab, LiveState.of(Objects.requireNonNullElse(hint.state(), "too-busy")));
    }
  }

  private void heard(ChunkHint hint) {
    try {
      Chunk chunk = Chunk.of(Base64.getDecoder().decode(hint.bytes()));
      show(new VisitorId(hint.visitor()), hint.tab(), chunk);
    } catch (IllegalArgumentException | ChunkUnreadable broken) {
      LOG.log(Level.WARNING, "chunk of another node not read", broken);
    }
  }

  /** A page that draws itself again has not stopped any more. */
  private void show(VisitorId id, String tab, Chunk chunk) {
    if (chunk.startsSnapshot()) {
      visitors.find(id).ifPresent(visitor -> stops.forget(visitor, tab));
    }
    viewers.show(id, tab, chunk);
  }

  private void note(VisitorId id, String tab, LiveState why) {
    visitors.find(id).ifPresent(visitor -> stops.note(visitor, tab, why));
  }
}
