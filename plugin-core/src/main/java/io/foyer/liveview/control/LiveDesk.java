package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.boundary.Line;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.Lines;
import io.foyer.protocol.LiveStart;
import io.foyer.protocol.LiveStop;
import io.foyer.protocol.LiveWatch;
import io.foyer.visitors.control.Watched;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets reps look at visitors' pages, and tells the pages so.
 *
 * <p>A page is told to send only while somebody looks and may.
 */
@ApplicationScoped
public class LiveDesk {
  @Inject LiveDoor door;
  @Inject Viewers viewers;
  @Inject Recordings recordings;
  @Inject Relay relay;
  @Inject Watches watches;
  @Inject Watched watched;
  @Inject Sights sights;
  @Inject Stops stops;
  @Inject Lines lines;

  private final Map<VisitorId, Set<String>> told = new ConcurrentHashMap<>();

  /** Watches that are in the audit log, each committed there before it is here. */
  private final Map<ChunkLine, VisitorId> noted = new ConcurrentHashMap<>();

  /** A watch begins, or turns to another tab; its answer goes out by the line. */
  public void watch(RepCaller rep, LiveWatch frame, ChunkLine line) {
    VisitorId visitor = new VisitorId(frame.visitor());
    door.admit(rep, visitor, visitor.equals(noted.get(line)));
    if (noted.put(line, visitor) == null) {
      line.onEnd(() -> noted.remove(line));
    }
    String wish = Objects.requireNonNullElse(frame.tab(), Watches.FRONT);
    viewers.watch(line, new Viewer.Watch(rep, visitor, wish), frame.id());
    look();
  }

  public void resync(ChunkLine line) {
    viewers.resync(line);
  }

  /** What a page has to know that has just connected. */
  public void greet(VisitorId visitor, Line line) {
    Set<String> tabs = sights.wanted(visitor);
    if (!tabs.isEmpty()) {
      line.send(new LiveStart(FrameIds.next(), List.copyOf(tabs)));
    }
  }

  /** Makes what is sent and shown agree with who looks and who may. */
  public synchronized void look() {
    viewers.look();
    Set<VisitorId> now = watches.visitors();
    watched.are(now);
    stops.keep(now);
    now.forEach(visitor -> tell(visitor, sights.wanted(visitor)));
    told.keySet().stream().filter(visitor -> !now.contains(visitor)).forEach(this::tellNobody);
    recordings.look();
  }

  /** Says to the other nodes, again, whom this one's reps look at. */
  public void renew() {
    viewers.renew();
    relay.tidy();
  }

  /** Who may not meet the visitor any more sees nothing more of it. */
  public void check() {
    viewers.keep(watch -> door.mayStay(watch.rep(), watch.visitor()));
  }

  public void rightsChanged(RepCaller now) {
    viewers.follow(now);
    check();
  }

  private void tellNobody(VisitorId visitor) {
    tell(visitor, Set.of());
    told.remove(visitor);
  }

  private void tell(VisitorId visitor, Set<String> tabs) {
    Set<String> before = told.put(visitor, tabs);
    if (tabs.equals(Objects.requireNonNullElse(before, Set.of()))) {
      return;
    }
    String topic = "visitor:" + visitor;
    lines.push(
        topic,
        tabs.isEmpty()
            ? new LiveStop(FrameIds.next())
            : new LiveStart(FrameIds.next(), List.copyOf(tabs)));
  }
}
