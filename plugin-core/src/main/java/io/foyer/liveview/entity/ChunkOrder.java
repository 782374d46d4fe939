package io.foyer.liveview.entity;

/**
 * Sees to it that chunks are used one after the other, beginning with a snapshot.
 *
 * <p>After a gap nothing is used until the next snapshot: half a page is worse than none.
 */
public final class ChunkOrder {
  /** What to do with a chunk. */
  public enum Verdict {
    USE,
    /** Something is missing before it: a snapshot has to be asked for. */
    GAP,
    /** Its number was there already: twice told, or forged. */
    REPEATED
  }

  private boolean begun;
  private int recording;
  private long next;

  public synchronized Verdict take(Chunk chunk) {
    boolean same = begun && chunk.recording() == recording;
    if (same && chunk.number() < next) {
      return Verdict.REPEATED;
    }
    if (!chunk.startsSnapshot() && !(same && chunk.number() == next)) {
      begin(false);
      return Verdict.GAP;
    }
    begun = true;
    recording = chunk.recording();
    next = chunk.number() + 1;
    return Verdict.USE;
  }

  /** The next chunk that counts is a snapshot. */
  public synchronized void restart() {
    begin(false);
  }

  /** Whether the last chunk was used, so that there is a picture. */
  public synchronized boolean hasBegun() {
    return begun;
  }

  private void begin(boolean now) {
    begun = now;
  }
}
