package io.foyer.streams.house;

import io.foyer.platform.Grid;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** A grid in memory: what one node says, the others hear at once. */
public final class Street {
  private final Map<String, Node> nodes = new LinkedHashMap<>();

  /** A new node. */
  public Grid join(String name) {
    Node node = new Node(name);
    nodes.put(name, node);
    return node;
  }

  /** The node is dead: it neither speaks nor hears. */
  public void kill(String name) {
    nodes.remove(name);
  }

  private final class Node implements Grid {
    private final String name;
    private final Map<String, List<Consumer<String>>> listeners = new HashMap<>();

    Node(String name) {
      this.name = name;
    }

    @Override
    public String node() {
      return name;
    }

    @Override
    public void publish(String topic, String json) {
      for (Node other : List.copyOf(nodes.values())) {
        if (other != this) {
          other.listeners.getOrDefault(topic, List.of()).forEach(hint -> hint.accept(json));
        }
      }
    }

    @Override
    public void subscribe(String topic, Consumer<String> hint) {
      listeners.computeIfAbsent(topic, any -> new ArrayList<>()).add(hint);
    }

    @Override
    public Set<String> members() {
      return new TreeSet<>(nodes.keySet());
    }
  }
}
