package io.foyer.salesforce.sandbox.stream;

import io.foyer.salesforce.sandbox.changes.ChangeLog;
import io.foyer.salesforce.sandbox.changes.Channel;
import io.foyer.salesforce.sandbox.changes.LoggedEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A client after its handshake: what it listens to, and how far it has heard. */
final class Subscriber {
  private static final int MOST_AT_ONCE = 100;
  private final String id;
  private final Map<Channel, Long> heard = new LinkedHashMap<>();
  private Instant seen;
  private long turn;

  Subscriber(String id, Instant now) {
    this.id = id;
    this.seen = now;
  }

  /** An event on its way to the client. */
  record Delivery(String channel, LoggedEvent event) {}

  String id() {
    return id;
  }

  synchronized void see(Instant now) {
    seen = now;
  }

  synchronized boolean isSeenSince(Instant moment) {
    return !seen.isBefore(moment);
  }

  /** Begins a wait; one that began earlier is over. */
  synchronized long takeTurn() {
    return ++turn;
  }

  synchronized boolean hasTurn(long taken) {
    return turn == taken;
  }

  synchronized void subscribe(Channel channel, long after) {
    heard.put(channel, after);
  }

  synchronized void unsubscribe(Channel channel) {
    heard.remove(channel);
  }

  /** The next events, which count as heard from here on. */
  synchronized List<Delivery> take(ChangeLog log) {
    var deliveries = new ArrayList<Delivery>();
    for (var channel : heard.entrySet()) {
      for (var event : log.after(channel.getKey(), channel.getValue(), MOST_AT_ONCE)) {
        deliveries.add(new Delivery(channel.getKey().name(), event));
        channel.setValue(event.replayId());
      }
    }
    deliveries.sort(Comparator.comparingLong(delivery -> delivery.event().replayId()));
    return deliveries;
  }
}
