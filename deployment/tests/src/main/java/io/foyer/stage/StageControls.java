package io.foyer.tests;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.foyer.stage.Foyer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Lets the browser tests stop and start the local Salesforce, which they do not run themselves. */
final class StageControls implements AutoCloseable {
  private final HttpServer server;

  StageControls(Foyer foyer) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/salesforce/stop", does(foyer::stopSalesforce));
    server.createContext("/salesforce/start", does(foyer::startSalesforce));
    server.start();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private static com.sun.net.httpserver.HttpHandler does(Runnable order) {
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
