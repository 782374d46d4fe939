package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.Chunk;
import io.foyer.liveview.entity.LiveState;
import io.foyer.protocol.TabView;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The windows on this node in which visitors' pages are seen. */
@ApplicationScoped
public class Viewers {
  private static final System.Logger LOG = System.getLogger(Viewers.class.getName());

  /** A hiccup of the database ends no watch; a right may have been taken away meanwhile. */
  private static final int UNCONFIRMED = 2;

  @Inject LiveVisitors visitors;
  @Inject Sights sights;
  @Inject Stops stops;
  @Inject Watches watches;
  @Inject LiveFeed feed;
  @Inject Recordings recordings;

  private final Map<ChunkLine, Viewer> byLine = new ConcurrentHashMap<>();

  /** Begins a watch, or turns one to another tab; {@code re} is the question that it answers. */
  void watch(ChunkLine line, Viewer.Watch watch, String re) {
    Viewer viewer = byLine.get(line);
    if (viewer == null) {
      Viewer made = new Viewer(line, watch);
      byLine.put(line, made);
      line.onEnd(() -> leave(line));
      viewer = made;
    } else {
      VisitorId before = viewer.watch().visitor();
      viewer.turnTo(watch);
      // The window puts together anew what comes from now on.
      viewer.begins();
      publish(before);
    }
    look(viewer, re);
    publish(watch.visitor());
  }

  /** The window lost chunks on the way. */
  void resync(ChunkLine line) {
    Viewer viewer = byLine.get(line);
    if (viewer != null) {
      viewer.begins();
    }
  }

  void show(VisitorId visitor, String tab, Chunk chunk) {
    byLine.values().stream()
        .filter(viewer -> viewer.isShowing(visitor, tab))
        .forEach(viewer -> viewer.show(chunk));
  }

  /** Sees for every window how its watch stands, and asks for snapshots where there is none. */
  void look() {
    byLine.values().forEach(viewer -> look(viewer, null));
  }

  /** The lease of what this node's reps look at. */
  void renew() {
    visitors().forEach(this::publish);
  }

  /**
   * Ends the watch of whoever may not go on, and of whoever could not be confirmed for too long.
   *
   * @param mayStay throws where that cannot be known
   */
  void keep(Predicate<Viewer.Watch> mayStay) {
    byLine.values().stream().filter(viewer -> !isKept(viewer, mayStay)).forEach(Viewer::end);
  }

  // One that fails keeps no other from being looked at.
  private static boolean isKept(Viewer viewer, Predicate<Viewer.Watch> mayStay) {
    try {
      boolean may = mayStay.test(viewer.watch());
      viewer.confirmed();
      return may;
    } catch (RuntimeException unknown) {
      LOG.log(Level.WARNING, "live view not confirmed rep=" + viewer.watch().rep().rep(), unknown);
      return viewer.unconfirmed() < UNCONFIRMED;
    }
  }

  /** From now on these rights count. */
  void follow(RepCaller now) {
    for (Viewer viewer : byLine.values()) {
      Viewer.Watch watch = viewer.watch();
      if (watch.rep().rep().equals(now.rep())) {
        viewer.turnTo(new Viewer.Watch(now, watch.visitor(), watch.wish()));
      }
    }
  }

  private void look(Viewer viewer, @Nullable String re) {
    VisitorId id = viewer.watch().visitor();
    Visitor visitor = visitors.find(id).orElse(null);
    String tab =
        visitor == null
            ? null
            : sights.chosen(visitor, viewer.watch().wish(), viewer.tab()).orElse(null);
    if (viewer.shows(tab)) {
      publish(id);
    }
    LiveState state = visitor == null ? LiveState.GONE : state(viewer, visitor, tab);
    if (tab != null && state == LiveState.WAITING && viewer.hasRoom()) {
      recordings.ask(id, tab);
      feed.tell(LiveHint.snapshot(feed.node(), id, tab));
    }
    viewer.tell(state, visitor == null ? List.of() : tabs(visitor), re);
  }

  private LiveState state(Viewer viewer, Visitor visitor, @Nullable String tab) {
    String asked = Objects.requireNonNullElse(tab, viewer.watch().wish());
    LiveState seen = viewer.hasPicture() ? LiveState.LIVE : LiveState.WAITING;
    return sights.obstacle(visitor, asked).or(() -> stops.of(visitor, asked)).orElse(seen);
  }

  private void leave(ChunkLine line) {
    Viewer viewer = byLine.remove(line);
    if (viewer != null) {
      publish(viewer.watch().visitor());
    }
  }

  private Set<VisitorId> visitors() {
    return byLine.values().stream()
        .map(viewer -> viewer.watch().visitor())
        .collect(Collectors.toSet());
  }

  /** Says to all nodes, this one included, what is looked at here. */
  private void publish(VisitorId visitor) {
    Set<String> wishes =
        byLine.values().stream()
            .filter(viewer -> viewer.watch().visitor().equals(visitor))
            .map(viewer -> Objects.requireNonNullElse(viewer.tab(), Watches.FRONT))
            .collect(Collectors.toSet());
    watches.note(visitor, feed.node(), wishes);
    feed.tell(LiveHint.watch(feed.node(), visitor, wishes));
  }

  private static List<TabView> tabs(Visitor visitor) {
    return Sights.tabs(visitor).entrySet().stream()
        .map(
            tab ->
                new TabView(
                    tab.getKey(),
                    tab.getValue().page().title(),
                    tab.getValue().page().path(),
                    tab.getValue().visible()))
        .toList();
  }
}
