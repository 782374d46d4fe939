package io.foyer.launcher;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Ends a Java program when the one that started it is gone, also by {@code kill -9}.
 *
 * <p>It is put into the program as an agent, since a container has no other place for it. The pipe
 * to the program's standard input closes with the parent's end, whatever ended it.
 */
public final class EndWithParent {
  private static final Duration PATIENCE = Duration.ofSeconds(25);
  private static final int TERMINATED = 143;

  private EndWithParent() {}

  /** The Java machine calls this before the program's own start. */
  public static void premain(String argument) {
    start("end with parent", EndWithParent::watch);
  }

  private static void watch() {
    awaitEndOfInput();
    start("end at last", EndWithParent::halt);
    System.exit(TERMINATED);
  }

  private static void awaitEndOfInput() {
    try {
      while (System.in.read() >= 0) {
        // nobody writes there: only the end counts
      }
    } catch (IOException closed) {
      // that is an end too
    }
  }

  /** An orderly end may hang where the start was not over yet. */
  private static void halt() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      LockSupport.parkNanos(end - System.nanoTime());
    }
    Runtime.getRuntime().halt(TERMINATED);
  }

  private static void start(String name, Runnable work) {
    var thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
