package io.foyer.platform;

import java.util.Set;
import java.util.function.Consumer;

/** The grid of an installation with one node: nobody else hears, nobody else speaks. */
final class SingleNode implements Grid {
  private final String node = Ids.next("node");

  @Override
  public String node() {
    return node;
  }

  @Override
  public void publish(String topic, String json) {
    // there is nobody to hear it
  }

  @Override
  public void subscribe(String topic, Consumer<String> hint) {
    // there is nobody to speak
  }

  @Override
  public Set<String> members() {
    return Set.of(node);
  }
}
