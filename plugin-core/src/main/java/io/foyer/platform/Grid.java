package io.foyer.platform;

import java.util.Set;
import java.util.function.Consumer;

/**
 * The nodes that run this installation together.
 *
 * <p>What is published is a hint: it may be lost or come twice, and it never comes back to its
 * sender. Receivers read the truth from where it is kept. A single node publishes to nobody.
 */
public interface Grid {
  /** Topics of this beginning carry what is heavy, on a way of its own beside the hints. */
  String HEAVY = "heavy.";

  /** This node's id, unique in the grid and new at each start. */
  String node();

  void publish(String topic, String json);

  /** Hints of one topic come one after the other, on a thread that may use the database. */
  void subscribe(String topic, Consumer<String> hint);

  /** The ids of all nodes that are alive, this one included. */
  Set<String> members();
}
