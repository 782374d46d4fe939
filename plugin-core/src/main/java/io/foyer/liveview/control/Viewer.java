package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.Chunk;
import io.foyer.liveview.entity.ChunkOrder;
import io.foyer.liveview.entity.LiveState;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.LiveChanged;
import io.foyer.protocol.TabView;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A rep's window in which a visitor's page is seen. */
final class Viewer {
  /** Whose page, which of its tabs by wish, and with what right. */
  record Watch(RepCaller rep, VisitorId visitor, String wish) {}

  private final ChunkLine line;
  private final ChunkOrder order = new ChunkOrder();
  private volatile Watch watch;
  private volatile @Nullable String tab;
  private final AtomicInteger unconfirmed = new AtomicInteger();
  private @Nullable LiveChanged told;

  Viewer(ChunkLine line, Watch watch) {
    this.line = line;
    this.watch = watch;
  }

  Watch watch() {
    return watch;
  }

  /** Another tab, or another visitor, or the same with other rights. */
  void turnTo(Watch next) {
    boolean same = next.visitor().equals(watch.visitor());
    watch = next;
    if (!same) {
      shows(null);
    }
  }

  /** The tab that is shown; null without one. */
  @Nullable String tab() {
    return tab;
  }

  /** The tab that is shown from now on; true where it is another one than before. */
  boolean shows(@Nullable String now) {
    boolean same = Objects.equals(now, tab);
    if (!same) {
      tab = now;
      order.restart();
    }
    return !same;
  }

  boolean isShowing(VisitorId visitor, String asked) {
    return visitor.equals(watch.visitor()) && asked.equals(tab);
  }

  /** Whether there is a picture. */
  boolean hasPicture() {
    return order.hasBegun();
  }

  /** Whether a whole page would leave soon: a slow window must not make the page draw in vain. */
  boolean hasRoom() {
    return line.hasRoom();
  }

  /** The window lost something on the way. */
  void begins() {
    order.restart();
  }

  /** False where a snapshot is needed before anything can be shown. */
  boolean show(Chunk chunk) {
    ChunkOrder.Verdict verdict = order.take(chunk);
    if (verdict == ChunkOrder.Verdict.USE && !line.send(chunk.bytes())) {
      order.restart();
      return false;
    }
    return verdict != ChunkOrder.Verdict.GAP;
  }

  /** Tells how the watch stands, where it stands otherwise than told before. */
  synchronized void tell(LiveState state, List<TabView> tabs, @Nullable String re) {
    LiveChanged now = new LiveChanged("", null, watch.visitor().value(), state.word(), tabs, tab);
    if (re != null || !now.equals(told)) {
      told = now;
      line.send(new LiveChanged(FrameIds.next(), re, now.visitor(), now.state(), tabs, now.tab()));
    }
  }

  /** The right to look was found to be there, or not. */
  void confirmed() {
    unconfirmed.set(0);
  }

  /** It could not be found out; answers how often so since it last could. */
  int unconfirmed() {
    return unconfirmed.incrementAndGet();
  }

  void end() {
    line.refuse();
  }
}
