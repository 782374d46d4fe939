package io.foyer.salesforce.notices;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.cometd.bayeux.Message;
import org.cometd.client.http.common.AbstractHttpClientTransport;
import org.cometd.client.transport.TransportListener;

/**
 * Carries CometD's messages over the one HTTP client of all lanes.
 *
 * <p>A long poll holds a thread while it waits; there is one of them, and seldom a second request.
 */
final class StreamTransport extends AbstractHttpClientTransport {

  private static final int UNAUTHORIZED = 401;

  private final SalesforceHttp http;
  private final String token;
  private final ScheduledExecutorService timers;
  private final ExecutorService threads = Executors.newCachedThreadPool(StreamTransport::daemon);
  private volatile boolean sessionEnded;

  StreamTransport(SalesforceHttp http, URI endpoint, String token) {
    this(http, endpoint, token, Executors.newScheduledThreadPool(1, StreamTransport::daemon));
  }

  private StreamTransport(
      SalesforceHttp http, URI endpoint, String token, ScheduledExecutorService timers) {
    super(endpoint.toString(), new HashMap<>(), timers);
    this.http = http;
    this.token = token;
    this.timers = timers;
  }

  private static Thread daemon(Runnable work) {
    var thread = new Thread(work, "foyer-notices");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether Salesforce did not accept the token any more. */
  boolean isSessionEnded() {
    return sessionEnded;
  }

  @Override
  public void send(TransportListener listener, List<Message.Mutable> messages) {
    var request =
        HttpRequest.newBuilder(URI.create(newRequestURI(messages)))
            .header("Authorization", "OAuth " + token)
            .header("Content-Type", "application/json;charset=UTF-8")
            .POST(BodyPublishers.ofString(generateJSON(messages)));
    listener.onSending(messages);
    threads.execute(() -> exchange(listener, messages, request));
  }

  @Override
  public void abort(Throwable failure) {
    super.abort(failure);
    end();
  }

  @Override
  public void terminate() {
    super.terminate();
    end();
  }

  private void end() {
    threads.shutdownNow();
    timers.shutdownNow();
  }

  private void exchange(
      TransportListener listener, List<Message.Mutable> messages, HttpRequest.Builder request) {
    try {
      var answer = http.send(request, Pace.LISTENING);
      if (answer.status() == 200) {
        processResponseContent(listener, messages, answer.text());
      } else {
        sessionEnded = answer.status() == UNAUTHORIZED;
        processWrongResponseCode(listener, messages, answer.status());
      }
    } catch (CrmUnavailable away) {
      listener.onFailure(away, messages);
    }
  }
}
