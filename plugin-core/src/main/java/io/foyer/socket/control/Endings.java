package io.foyer.socket.control;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What is to be done when a socket is gone; each thing once, also when it comes too late. */
final class Endings {
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
      work.run();
    }
  }
}
