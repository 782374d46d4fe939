package io.foyer.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiConsumer;

/** An even stream of messages over all conversations, the same for everything measured. */
record Load(int conversations, int messages, int perSecond) {
  // No visitor may send more than five messages a second.
  static final List<Load> ALL = List.of(new Load(10, 1_000, 40), new Load(200, 6_000, 200));

  /** A few first messages that are not counted: a cold machine says little. */
  Load warmUp() {
    return new Load(conversations, Math.max(conversations, 400), perSecond);
  }

  /** Calls the sender with the number of the conversation and a text that is its own. */
  void run(String name, BiConsumer<Integer, String> send) {
    long between = 1_000_000_000L / perSecond;
    long next = System.nanoTime();
    for (int i = 0; i < messages; i++) {
      send.accept(i % conversations, name + "-" + i + " Do your sensors work in a tomato house?");
      next += between;
      LockSupport.parkNanos(next - System.nanoTime());
    }
  }

  List<Integer> numbers() {
    var numbers = new ArrayList<Integer>();
    for (int i = 0; i < conversations; i++) {
      numbers.add(i);
    }
    return numbers;
  }
}
