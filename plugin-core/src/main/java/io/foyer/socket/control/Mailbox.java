package io.foyer.socket.control;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;

/** Does the work of one socket in order, one piece at a time, on threads shared with the others. */
final class Mailbox {
  /** A client has at most some dozens of orders open; more is a fault or an attack. */
  static final int LIMIT = 256;

  private final Executor workers;
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean atWork;

  Mailbox(Executor workers) {
    this.workers = workers;
  }

  /** False where too much waits already. */
  boolean put(Runnable work) {
    synchronized (waiting) {
      if (waiting.size() >= LIMIT) {
        return false;
      }
      waiting.add(work);
      if (!atWork) {
        atWork = true;
        workers.execute(this::doOne);
      }
      return true;
    }
  }

  /** One piece a turn, so that a busy socket does not keep a worker from the others. */
  private void doOne() {
    Runnable work;
    synchronized (waiting) {
      work = waiting.remove();
    }
    try {
      work.run();
    } finally {
      synchronized (waiting) {
        atWork = !waiting.isEmpty();
        if (atWork) {
          workers.execute(this::doOne);
        }
      }
    }
  }
}
