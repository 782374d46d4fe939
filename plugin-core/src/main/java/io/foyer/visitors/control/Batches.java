package io.foyer.visitors.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Gathers the latest word on each subject until it is time to send them together. */
public final class Batches<K, V> {

  /** Some 100 kB of visitors: the grid carries such a hint without holding others up. */
  private static final int LARGEST = 100;

  private Map<K, V> waiting = new LinkedHashMap<>();

  public synchronized void put(K subject, V word) {
    waiting.put(subject, word);
  }

  public synchronized void remove(K subject) {
    waiting.remove(subject);
  }

  /** Hands out all that waits, in the order in which the subjects came. */
  public void drain(Consumer<List<V>> send) {
    List<V> all = new ArrayList<>(taken().values());
    for (int from = 0; from < all.size(); from += LARGEST) {
      send.accept(List.copyOf(all.subList(from, Math.min(all.size(), from + LARGEST))));
    }
  }

  private synchronized Map<K, V> taken() {
    Map<K, V> all = waiting;
    waiting = new LinkedHashMap<>();
    return all;
  }
}
