package io.foyer.files.control;

import io.foyer.files.entity.refusal.FilesTooFast;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/**
 * Files that come in right now.
 *
 * <p>Each holds a thread of the server for as long as its sender takes, so there are few at once:
 * whoever sends a byte now and then keeps nobody but other senders waiting.
 */
@ApplicationScoped
public class Landing {
  /** Of the two hundred threads that answer. */
  static final int ON_NODE = 16;

  /** A browser sends one after the other; a second page may too. */
  static final int OF_SENDER = 2;

  private final Map<String, Integer> senders = new HashMap<>();
  private int all;

  /**
   * Takes a file's place; it is given back when the file is in, or is not.
   *
   * @param sender the id of the visitor or the rep
   * @throws FilesTooFast when too many come in already
   */
  synchronized void take(String sender) {
    int own = senders.getOrDefault(sender, 0);
    if (own >= OF_SENDER || all >= ON_NODE) {
      throw new FilesTooFast();
    }
    senders.put(sender, own + 1);
    all++;
  }

  synchronized void giveBack(String sender) {
    all--;
    senders.computeIfPresent(sender, (id, own) -> own == 1 ? null : own - 1);
  }
}
