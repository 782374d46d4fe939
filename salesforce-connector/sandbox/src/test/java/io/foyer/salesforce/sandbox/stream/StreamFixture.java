package io.foyer.salesforce.sandbox.stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.cometd.bayeux.Channel;
import org.cometd.bayeux.Message;
import org.cometd.bayeux.client.ClientSession;
import org.cometd.client.BayeuxClient;
import org.cometd.client.http.jetty.JettyHttpClientTransport;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.Request;
import org.eclipse.jetty.util.component.LifeCycle;

/** The real CometD client, with the two things Salesforce asks of it: a token and replay ids. */
final class StreamFixture implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long LIMIT_SECONDS = 20;
  private final HttpClient http = new HttpClient();
  private final BlockingQueue<JsonNode> events = new LinkedBlockingQueue<>();
  private final Map<String, Object> replay = new HashMap<>();
  private final BayeuxClient client;

  StreamFixture(String url, String authorization) throws Exception {
    http.start();
    client =
        new BayeuxClient(
            url + "/cometd/65.0",
            new JettyHttpClientTransport(null, http) {
              @Override
              protected void customize(Request request) {
                request.headers(headers -> headers.put("Authorization", authorization));
              }
            });
    client.addExtension(
        new ClientSession.Extension() {
          @Override
          public boolean sendMeta(ClientSession session, Message.Mutable message) {
            if (Channel.META_HANDSHAKE.equals(message.getChannel())) {
              message.getExt(true).put("replay", true);
            } else if (Channel.META_SUBSCRIBE.equals(message.getChannel())) {
              message.getExt(true).put("replay", replay);
            }
            return true;
          }
        });
  }

  Message handshake() throws Exception {
    var answered = new CompletableFuture<Message>();
    client.handshake(answered::complete);
    return answered.get(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  Message subscribe(String channel, long after) throws Exception {
    replay.put(channel, after);
    var answered = new CompletableFuture<Message>();
    client
        .getChannel(channel)
        .subscribe(
            (on, message) -> events.add(JSON.valueToTree(message.getDataAsMap())),
            answered::complete);
    return answered.get(LIMIT_SECONDS, TimeUnit.SECONDS);
  }

  /** The next event. */
  JsonNode next() throws InterruptedException {
    var event = events.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
    if (event == null) {
      throw new AssertionError("no event came");
    }
    return event;
  }

  /** The next event of a kind about a record; others that come before are dropped. */
  JsonNode next(String changeType, String id) throws InterruptedException {
    return next(
        event ->
            event.at("/payload/ChangeEventHeader/changeType").asText().equals(changeType)
                && event.at("/payload/ChangeEventHeader/recordIds").toString().contains(id));
  }

  private JsonNode next(Predicate<JsonNode> wanted) throws InterruptedException {
    while (true) {
      var event = next();
      if (wanted.test(event)) {
        return event;
      }
    }
  }

  static long replayId(JsonNode event) {
    return event.at("/event/replayId").asLong();
  }

  @Override
  public void close() {
    client.disconnect();
    client.abort();
    LifeCycle.stop(http);
  }
}
