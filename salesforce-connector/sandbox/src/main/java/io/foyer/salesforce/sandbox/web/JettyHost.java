package io.foyer.salesforce.sandbox.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Serves a route over HTTP; zips answers for those who accept it and unzips what comes zipped. */
public final class JettyHost implements AutoCloseable {
  private static final int THREADS = 64;
  private static final int LARGEST_BODY = 50 * 1024 * 1024;
  private static final int INFLATE_BUFFER = 8192;
  private static final Answer TOO_LARGE =
      Answer.json(
          413,
          "[{\"message\":\"The request is larger than 50"
              + " MB.\",\"errorCode\":\"REQUEST_TOO_LARGE\"}]");
  private final Server server;
  private final ServerConnector connector;

  private JettyHost(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  /**
   * Takes a port; answers nothing yet.
   *
   * @param port 0 takes any free one
   */
  public static JettyHost bind(int port) throws IOException {
    var threads = new QueuedThreadPool(THREADS);
    threads.setDaemon(true);
    var server = new Server(threads);
    var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration()));
    // The sample passwords are public: this machine only.
    connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
    connector.setPort(port);
    server.addConnector(connector);
    try {
      connector.open();
    } catch (IOException taken) {
      throw new IOException("port " + port + " is taken", taken);
    }
    return new JettyHost(server, connector);
  }

  public void serve(Route route) throws IOException {
    var gzip = new GzipHandler(new Answering(route));
    gzip.setInflateBufferSize(INFLATE_BUFFER);
    gzip.addIncludedMethods("GET", "POST", "PATCH", "PUT", "DELETE");
    server.setHandler(gzip);
    try {
      server.start();
    } catch (Exception failed) {
      throw failed instanceof IOException io ? io : new IOException(failed);
    }
  }

  private static HttpConfiguration configuration() {
    var configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    // External ids in paths may hold an encoded slash or percent.
    configuration.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "external-ids",
            UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR,
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING));
    return configuration;
  }

  public int port() {
    return connector.getLocalPort();
  }

  @Override
  public void close() {
    try {
      connector.close();
      server.stop();
    } catch (Exception failed) {
      throw new IllegalStateException("the server did not stop", failed);
    }
  }

  private static final class Answering extends Handler.Abstract {
    private static final System.Logger LOG = System.getLogger(JettyHost.class.getName());
    private final Route route;

    Answering(Route route) {
      this.route = route;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
      var bytes = Content.Source.asInputStream(request).readNBytes(LARGEST_BODY + 1);
      var answer = bytes.length > LARGEST_BODY ? TOO_LARGE : safely(call(request, bytes));
      response.setStatus(answer.status());
      answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
      write(answer, response, callback);
      return true;
    }

    private static void write(Answer answer, Response response, Callback callback)
        throws IOException {
      if (answer.file() == null) {
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return;
      }
      try (var out = Content.Sink.asOutputStream(response)) {
        Files.copy(answer.file(), out);
      }
      callback.succeeded();
    }

    private Answer safely(Call call) {
      try {
        return route.answer(call);
      } catch (RuntimeException unexpected) {
        LOG.log(System.Logger.Level.ERROR, "call failed path=" + call.path(), unexpected);
        return Answer.json(
            500,
            "[{\"message\":\"An unexpected error"
                + " occurred.\",\"errorCode\":\"UNKNOWN_EXCEPTION\"}]");
      }
    }

    private static Call call(Request request, byte[] bytes) {
      var uri = request.getHttpURI();
      var query = uri.getQuery() == null ? "" : uri.getQuery();
      return new Call(
          request.getMethod(),
          uri.getPath(),
          query,
          headers(request),
          Map.of(),
          new Call.Body(bytes, isLoopback(request)));
    }

    private static Map<String, String> headers(Request request) {
      var headers = new LinkedHashMap<String, String>();
      for (HttpField field : request.getHeaders()) {
        headers.merge(
            field.getName().toLowerCase(Locale.ROOT),
            field.getValue() == null ? "" : field.getValue(),
            (one, other) -> one + ", " + other);
      }
      return headers;
    }

    private static boolean isLoopback(Request request) {
      return request.getConnectionMetaData().getRemoteSocketAddress()
              instanceof InetSocketAddress address
          && address.getAddress().isLoopbackAddress();
    }
  }
}
