package io.foyer.liveview.control;

import io.foyer.access.boundary.ChunkLine;
import io.foyer.access.entity.VisitorId;
import io.foyer.liveview.entity.ByteBudget;
import io.foyer.liveview.entity.Chunk;
import io.foyer.liveview.entity.ChunkOrder;
import io.foyer.protocol.FrameIds;
import io.foyer.protocol.LiveSnapshot;
import java.time.Duration;
import java.time.Instant;

/** A page that sends what it shows. */
final class Recording {
  /** So often at most a page draws itself whole. */
  private static final Duration BETWEEN_SNAPSHOTS = Duration.ofSeconds(1);

  final VisitorId visitor;
  final String tab;
  private final ChunkLine line;
  private final ChunkOrder order = new ChunkOrder();
  private final ByteBudget budget;
  private Instant askedAt;
  private Instant wantedAt;
  private boolean asked;

  Recording(VisitorId visitor, String tab, ChunkLine line, Instant now) {
    this.visitor = visitor;
    this.tab = tab;
    this.line = line;
    this.budget = new ByteBudget(now);
    askedAt = now;
    wantedAt = now;
  }

  boolean isOf(VisitorId asked, String name) {
    return visitor.equals(asked) && tab.equals(name);
  }

  boolean mayStillSend(Chunk chunk, Instant now) {
    return budget.spend(chunk.size(), now);
  }

  /** Whether the chunk goes on; one that was there before ends the recording. */
  boolean take(Chunk chunk) {
    ChunkOrder.Verdict verdict = order.take(chunk);
    if (verdict == ChunkOrder.Verdict.REPEATED) {
      line.refuse();
    } else if (verdict == ChunkOrder.Verdict.GAP) {
      ask();
    }
    return verdict == ChunkOrder.Verdict.USE;
  }

  /** Somebody has to begin anew. */
  synchronized void ask() {
    asked = true;
  }

  /** Asks the page for a snapshot where that is due. */
  synchronized void pass(Instant now) {
    if (asked && !now.isBefore(askedAt.plus(BETWEEN_SNAPSHOTS))) {
      asked = false;
      askedAt = now;
      line.send(new LiveSnapshot(FrameIds.next()));
    }
  }

  /** A page nobody looks at any more is shut out, after a moment for a word that comes late. */
  synchronized void settle(boolean wanted, Instant now, Duration grace) {
    if (wanted) {
      wantedAt = now;
    } else if (!now.isBefore(wantedAt.plus(grace))) {
      line.refuse();
    }
  }

  void end() {
    line.refuse();
  }
}
