package io.foyer.benchmarks;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** How long messages took from the sender's hand to the receiver's eye. */
final class Latencies {
  private final ConcurrentHashMap<String, Long> underWay = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Long> nanos = new ConcurrentLinkedQueue<>();
  private final CountDownLatch left;

  Latencies(int expected) {
    left = new CountDownLatch(expected);
  }

  void sent(String text) {
    underWay.put(text, System.nanoTime());
  }

  void seen(String text) {
    Long since = underWay.remove(text);
    if (since != null) {
      nanos.add(System.nanoTime() - since);
      left.countDown();
    }
  }

  void awaitAll() throws InterruptedException {
    if (!left.await(120, TimeUnit.SECONDS)) {
      throw new IllegalStateException(left.getCount() + " messages did not arrive");
    }
  }

  String milliseconds(double part) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    int place = (int) Math.ceil(part * sorted.length) - 1;
    return String.format(Locale.ROOT, "%.1f", sorted[Math.max(0, place)] / 1e6);
  }
}
