package io.foyer.salesforce.notices;

import io.foyer.crm.entity.ChangeNotice;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.cometd.bayeux.Channel;
import org.cometd.bayeux.Message;
import org.cometd.bayeux.client.ClientSession;
import org.cometd.bayeux.client.ClientSessionChannel;
import org.cometd.client.BayeuxClient;
import org.jspecify.annotations.Nullable;

/** One link to Salesforce's change events, from its handshake to its first failure. */
final class EventStream {

  private static final Logger LOG = System.getLogger(EventStream.class.getName());

  /** All objects that the org was told to tell of. */
  static final String CHANNEL = "/data/ChangeEvents";

  private static final long NEW_ONLY = -1;
  private static final Duration HANDSHAKE = Duration.ofSeconds(10);
  private static final String ALL_OBJECTS = "*";

  private final BayeuxClient client;
  private final Consumer<ChangeNotice> listener;
  private volatile long after;
  private volatile boolean isBroken;
  private volatile boolean isSubscribed;

  EventStream(
      URI endpoint,
      StreamTransport transport,
      @Nullable Long after,
      Consumer<ChangeNotice> listener) {
    client = new BayeuxClient(endpoint.toString(), transport);
    this.after = after == null ? NEW_ONLY : after;
    this.listener = listener;
    client.addExtension(new Replaying());
    client.getChannel(Channel.META_HANDSHAKE).addListener(endingAtFailure());
    client.getChannel(Channel.META_CONNECT).addListener(endingAtFailure());
  }

  /** Answers whether Salesforce let us in; events come soon after. */
  boolean open() {
    client.handshake();
    client.waitFor(
        HANDSHAKE.toMillis(), BayeuxClient.State.CONNECTED, BayeuxClient.State.DISCONNECTED);
    var isLetIn = client.isConnected();
    if (isLetIn) {
      subscribe();
    }
    return isLetIn;
  }

  boolean isOpen() {
    return isSubscribed && !isBroken;
  }

  void close() {
    isBroken = true;
    client.abort();
  }

  private void subscribe() {
    client
        .getChannel(CHANNEL)
        .subscribe(
            (channel, message) -> NoticeReader.read(message.getDataAsMap()).ifPresent(listener),
            this::subscribed);
  }

  private void subscribed(Message answer) {
    if (answer.isSuccessful()) {
      isSubscribed = true;
    } else if (after != NEW_ONLY) {
      // What came after the last event is not kept any more.
      LOG.log(Level.WARNING, "change events were missed answer={0}", answer.get("error"));
      after = NEW_ONLY;
      listener.accept(new ChangeNotice(0, ALL_OBJECTS, ChangeNotice.Kind.GAP, List.of()));
      client.getChannel(CHANNEL).unsubscribe();
      subscribe();
    } else {
      LOG.log(Level.WARNING, "change events were refused answer={0}", answer.get("error"));
      isBroken = true;
    }
  }

  // The client would try again by itself, but would not subscribe again.
  private ClientSessionChannel.MessageListener endingAtFailure() {
    return (channel, message) -> {
      if (!message.isSuccessful()) {
        close();
      }
    };
  }

  /** Says from which event on, as Salesforce wants it to be said. */
  private final class Replaying implements ClientSession.Extension {

    @Override
    public boolean sendMeta(ClientSession session, Message.Mutable message) {
      if (Channel.META_HANDSHAKE.equals(message.getChannel())) {
        message.getExt(true).put("replay", true);
      } else if (Channel.META_SUBSCRIBE.equals(message.getChannel())) {
        message.getExt(true).put("replay", Map.of(CHANNEL, after));
      }
      return true;
    }
  }
}
