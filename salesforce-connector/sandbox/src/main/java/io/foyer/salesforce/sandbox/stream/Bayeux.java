package io.foyer.salesforce.sandbox.stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.org.Org;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** Answers the messages of signed-in clients. */
final class Bayeux {
  private final Org org;
  private final Bell bell;
  private final Subscribers subscribers;
  private final Subscriptions subscriptions;
  private volatile boolean closed;

  Bayeux(Org org, Bell bell) {
    this.org = org;
    this.bell = bell;
    this.subscribers = new Subscribers(org.clock());
    this.subscriptions = new Subscriptions(org);
  }

  /** Whoever waits is answered. */
  void close() {
    closed = true;
    bell.ring();
  }

  /** Replies in the order of the messages, but that to a wait comes last, after the events. */
  List<Object> answer(List<JsonNode> messages) {
    var replies = new ArrayList<Object>();
    messages.stream()
        .filter(message -> !isConnect(message))
        .forEach(message -> replies.add(reply(message)));
    messages.stream().filter(Bayeux::isConnect).forEach(message -> connect(message, replies));
    return replies;
  }

  private static boolean isConnect(JsonNode message) {
    return channel(message).equals("/meta/connect");
  }

  private static String channel(JsonNode message) {
    return message.path("channel").asText();
  }

  private Map<String, Object> reply(JsonNode message) {
    return switch (channel(message)) {
      case "/meta/handshake" -> handshake(message);
      case "/meta/subscribe" ->
          known(message, subscriber -> subscribed(subscriptions.add(subscriber, message)));
      case "/meta/unsubscribe" ->
          known(message, subscriber -> subscriptions.remove(subscriber, message));
      case "/meta/disconnect" -> known(message, subscriber -> disconnect(subscriber, message));
      default -> Reply.no(message, "403:denied_by_security_policy:create_denied");
    };
  }

  private Map<String, Object> known(
      JsonNode message, Function<Subscriber, Map<String, Object>> answer) {
    return find(message).map(answer).orElseGet(() -> Reply.unknownClient(message));
  }

  private Optional<Subscriber> find(JsonNode message) {
    return subscribers.find(message.path("clientId").asText());
  }

  private Map<String, Object> handshake(JsonNode message) {
    return subscribers
        .admit()
        .map(subscriber -> Reply.welcome(message, subscriber))
        .orElseGet(() -> Reply.no(message, "403::Organization concurrent user limit exceeded"));
  }

  /** A wait that is under way has to learn of the new subscription. */
  private Map<String, Object> subscribed(Map<String, Object> reply) {
    bell.ring();
    return reply;
  }

  private Map<String, Object> disconnect(Subscriber subscriber, JsonNode message) {
    subscribers.remove(subscriber);
    bell.ring();
    return Reply.yes(message);
  }

  private void connect(JsonNode message, List<Object> replies) {
    var found = find(message);
    if (found.isEmpty()) {
      replies.add(Reply.unknownClient(message));
      return;
    }
    await(found.get(), message).forEach(delivery -> replies.add(Reply.event(delivery)));
    replies.add(find(message).isPresent() ? Reply.connected(message) : Reply.gone(message));
  }

  private List<Subscriber.Delivery> await(Subscriber subscriber, JsonNode message) {
    long turn = subscriber.takeTurn();
    // A wait of the same client that began earlier ends here.
    bell.ring();
    long end = System.nanoTime() + wait(message);
    while (true) {
      long rings = bell.rings();
      var events = subscriber.take(org.changes());
      long left = end - System.nanoTime();
      boolean over = left <= 0 || closed || Thread.currentThread().isInterrupted();
      if (!events.isEmpty() || over || !subscriber.hasTurn(turn)) {
        subscriber.see(org.clock().instant());
        return events;
      }
      bell.await(rings, left);
    }
  }

  /** How long to wait, in nanoseconds: a client may ask for less than is usual. */
  private static long wait(JsonNode message) {
    int asked = message.path("advice").path("timeout").asInt(Reply.LONGEST_WAIT_MILLIS);
    return TimeUnit.MILLISECONDS.toNanos(Math.max(0, Math.min(Reply.LONGEST_WAIT_MILLIS, asked)));
  }
}
