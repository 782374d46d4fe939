package io.foyer.salesforce.sandbox.stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.changes.Channel;
import io.foyer.salesforce.sandbox.limits.Fault;
import io.foyer.salesforce.sandbox.org.Org;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Begins and ends subscriptions, each from the replay id the client names. */
final class Subscriptions {
  private static final long ONLY_NEW = -1;
  private static final long ALL = -2;
  private final Org org;

  Subscriptions(Org org) {
    this.org = org;
  }

  Map<String, Object> add(Subscriber subscriber, JsonNode message) {
    var latest = org.changes().latest();
    var earliest = org.changes().earliest();
    for (var name : names(message)) {
      var channel = Channel.named(name, org.schema());
      if (channel.isEmpty()) {
        return Reply.no(message, "403:denied_by_security_policy:create_denied");
      }
      long asked = message.path("ext").path("replay").path(name).asLong(ONLY_NEW);
      if (isInvalid(asked, earliest, latest)) {
        return Reply.no(message, invalid(asked));
      }
      long after = asked == ONLY_NEW ? latest : asked == ALL ? earliest : asked;
      subscriber.subscribe(channel.get(), after);
    }
    return Reply.yes(message);
  }

  Map<String, Object> remove(Subscriber subscriber, JsonNode message) {
    names(message)
        .forEach(name -> Channel.named(name, org.schema()).ifPresent(subscriber::unsubscribe));
    return Reply.yes(message);
  }

  private boolean isInvalid(long asked, long earliest, long latest) {
    if (asked == ONLY_NEW || asked == ALL) {
      return false;
    }
    return asked < earliest || asked > latest || org.faults().takes(Fault.Kind.INVALID_REPLAY);
  }

  private static String invalid(long asked) {
    return ("400::The replayId {%d} you provided was invalid.  Please provide a valid ID, -2 to"
            + " replay all events, or -1 to replay only new events.")
        .formatted(asked);
  }

  private static List<String> names(JsonNode message) {
    var subscription = message.path("subscription");
    return subscription.isArray()
        ? StreamSupport.stream(subscription.spliterator(), false).map(JsonNode::asText).toList()
        : List.of(subscription.asText());
  }
}
