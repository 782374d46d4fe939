package io.foyer.socket.control;

import java.lang.System.Logger.Level;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is to be done when a socket is gone; each thing once, also when it comes too late. */
final class Endings {
  private static final System.Logger LOG = System.getLogger(Endings.class.getName());

  private final Queue<Runnable> waiting = new ConcurrentLinkedQueue<>();
  private volatile boolean ended;

  void add(Runnable work) {
    waiting.add(work);
    if (ended) {
      end();
    }
  }

  void end() {
    ended = true;
    for (Runnable work = waiting.poll(); work != null; work = waiting.poll()) {
      attempt(work);
    }
  }

  /** Whoever ends a socket ends others too, and is held up by none. */
  private static void attempt(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException failed) {
      LOG.log(Level.WARNING, "what follows the end of a socket has failed", failed);
    }
  }
}
