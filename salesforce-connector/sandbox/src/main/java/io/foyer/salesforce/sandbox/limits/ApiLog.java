package io.foyer.salesforce.sandbox.limits;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The last thousand calls of all APIs, the newest first; gone with the process. */
public final class ApiLog {
  private static final int MOST = 1000;
  private final Deque<Entry> entries = new ArrayDeque<>();

  /**
   * A call that was answered.
   *
   * @param user the id, or nothing when nobody was signed in
   * @param what the address, or the operation of a SOAP call
   */
  public record Entry(
      Instant at, String user, String lane, String method, String what, int status, long millis) {}

  public synchronized void add(Entry entry) {
    if (entries.size() == MOST) {
      entries.removeLast();
    }
    entries.addFirst(entry);
  }

  /** Calls whose lane or address holds a text. */
  public synchronized List<Entry> find(String text, int most) {
    var found = new ArrayList<Entry>();
    for (var entry : entries) {
      if (found.size() < most && (entry.what().contains(text) || entry.lane().equals(text))) {
        found.add(entry);
      }
    }
    return found;
  }
}
