package io.foyer.launcher;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * All programs that this one started and that still run.
 *
 * <p>When this program ends, the last started ends first: Foyer may still write to Salesforce while
 * it ends.
 */
final class RunningChildren {
  private static final RunningChildren ALL = new RunningChildren();

  private final Deque<ChildProcess> newestFirst = new ArrayDeque<>();
  private boolean ending;

  private RunningChildren() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end of all children"));
  }

  static void add(ChildProcess child) {
    ALL.watch(child);
  }

  static boolean areEnding() {
    synchronized (ALL) {
      return ALL.ending;
    }
  }

  private synchronized void watch(ChildProcess child) {
    if (ending) {
      child.kill();
      return;
    }
    newestFirst.push(child);
    var unused = child.ended().thenRun(() -> forget(child));
  }

  private synchronized void forget(ChildProcess child) {
    newestFirst.remove(child);
  }

  private void end() {
    for (ChildProcess child : snapshotAtTheEnd()) {
      child.stop();
    }
  }

  private synchronized Deque<ChildProcess> snapshotAtTheEnd() {
    ending = true;
    return new ArrayDeque<>(newestFirst);
  }
}
