package io.foyer.stage;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Lets programs in a browser stop and start what they do not run themselves. */
public final class StageControls implements AutoCloseable {
  private final HttpServer server;
  private final StageModel model = new StageModel();

  public StageControls(Foyer foyer) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/salesforce/stop", does(foyer::stopSalesforce));
    server.createContext("/salesforce/start", does(foyer::startSalesforce));
    server.createContext("/node/kill", does(() -> foyer.node(0).kill()));
    server.createContext("/node/start", does(() -> foyer.start(0).awaitReady()));
    server.createContext("/model/start", does(() -> startWithModel(foyer)));
    server.createContext("/model/stall", does(model::stalls));
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
    model.close();
  }

  /** From now on the node has a language model. */
  private void startWithModel(Foyer foyer) {
    foyer.node(0).kill();
    foyer.start(0, model::asked).awaitReady();
  }

  private static HttpHandler does(Runnable order) {
    return exchange -> {
      order.run();
      answerDone(exchange);
    };
  }

  private static void answerDone(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }
}
