package io.foyer.salesforce.sandbox.stream;

import java.util.concurrent.TimeUnit;

/** Wakes those who wait for news; a ring between looking and waiting is not missed. */
final class Bell {
  private long rings;

  synchronized long rings() {
    return rings;
  }

  synchronized void ring() {
    rings++;
    notifyAll();
  }

  /** Waits for a ring after the ones already heard; returns early when the thread shall stop. */
  synchronized void await(long heard, long nanos) {
    long end = System.nanoTime() + nanos;
    try {
      while (rings == heard && end - System.nanoTime() > 0) {
        TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }
}
