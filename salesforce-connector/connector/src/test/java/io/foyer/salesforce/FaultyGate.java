package io.foyer.salesforce;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Stands before the local Salesforce and does on the way what networks and data centres do. */
final class FaultyGate implements AutoCloseable {

  /** What happens to a request. */
  enum Fault {
    NONE,
    EMPTY_503,
    HTML_PAGE,
    NO_ANSWER,
    /** It is done, but nobody hears of it. */
    LOST_ANSWER,
    SESSION_ENDED,
    /** Salesforce lets nobody delete the Event of the second seat. */
    DELETE_REFUSED
  }

  private static final Set<String> KEPT =
      Set.of(
          "authorization",
          "x-sfdc-session",
          "content-type",
          "soapaction",
          "accept",
          "accept-encoding");
  private static final String UNKNOWN = "Never_There__c";
  private static final String REFUSED =
      "{\"compositeResponse\":[{\"referenceId\":\"event1\",\"httpStatusCode\":403,\"body\":[{"
          + "\"message\":\"insufficient access rights on object id\","
          + "\"errorCode\":\"INSUFFICIENT_ACCESS_OR_READONLY\"}]}]}";
  private static final String ENDED =
      "INVALID_SESSION_ID: Invalid Session ID found in SessionHeader: Illegal Session";

  private volatile String target = "";
  private final HttpServer server;
  private final HttpClient client = HttpClient.newHttpClient();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicInteger signIns = new AtomicInteger();
  private final AtomicInteger held = new AtomicInteger();
  private volatile Fault fault = Fault.NONE;
  private volatile BiPredicate<String, String> hit = (path, body) -> true;
  private final AtomicInteger left = new AtomicInteger();
  private volatile String removed = "";

  FaultyGate() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  /** Whom it stands before. */
  void leadTo(String address) {
    target = address;
  }

  URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** The fault comes so many times, to requests whose path fits. */
  void put(Fault now, int times, Predicate<String> paths) {
    put(now, times, (path, body) -> paths.test(path));
  }

  /** The same by path and body. */
  void put(Fault now, int times, BiPredicate<String, String> requests) {
    left.set(times);
    hit = requests;
    fault = now;
  }

  void mend() {
    fault = Fault.NONE;
    removed = "";
  }

  /** The field is not there any more, as far as anybody behind the gate knows. */
  void remove(String field) {
    removed = field;
  }

  /** Requests so far. */
  int requests() {
    return requests.get();
  }

  /** Sign-ins so far. */
  int signIns() {
    return signIns.get();
  }

  /** Requests that came and are still without an answer. */
  int held() {
    return held.get();
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }

  private void handle(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    var path = exchange.getRequestURI().getPath();
    if (path.endsWith("/oauth2/token")) {
      signIns.incrementAndGet();
    }
    var body = renamed(exchange.getRequestBody().readAllBytes(), removed, UNKNOWN);
    var isHit = hit.test(path, new String(body, UTF_8));
    var now = isHit && left.getAndDecrement() > 0 ? fault : Fault.NONE;
    try (exchange) {
      switch (now) {
        case NONE -> pass(exchange, forward(exchange, body), removed);
        case EMPTY_503 -> exchange.sendResponseHeaders(503, -1);
        case HTML_PAGE -> answer(exchange, 200, "text/html", "<html><body>Back soon</body></html>");
        case NO_ANSWER -> hold();
        case LOST_ANSWER -> forward(exchange, body);
        case SESSION_ENDED -> endSession(exchange, path);
        case DELETE_REFUSED -> answer(exchange, 200, "application/json", REFUSED);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void hold() throws InterruptedException {
    held.incrementAndGet();
    closing.await();
  }

  private static void endSession(HttpExchange exchange, String path) throws IOException {
    if (path.contains("/Soap/")) {
      answer(exchange, 500, "text/xml", fault());
    } else {
      var error = "[{\"message\":\"Session expired\",\"errorCode\":\"INVALID_SESSION_ID\"}]";
      answer(exchange, 401, "application/json", error);
    }
  }

  private static String fault() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/"
     xmlns:sf="urn:fault.partner.soap.sforce.com"
     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><soapenv:Body><soapenv:Fault>\
    <faultcode>sf:INVALID_SESSION_ID</faultcode><faultstring>%1$s</faultstring>\
    <detail><sf:UnexpectedErrorFault xsi:type="sf:UnexpectedErrorFault">\
    <sf:exceptionCode>INVALID_SESSION_ID</sf:exceptionCode>\
    <sf:exceptionMessage>%1$s</sf:exceptionMessage></sf:UnexpectedErrorFault></detail>\
    </soapenv:Fault></soapenv:Body></soapenv:Envelope>\
    """
        .formatted(ENDED);
  }

  private HttpResponse<byte[]> forward(HttpExchange exchange, byte[] body)
      throws InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(target + exchange.getRequestURI()))
            .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> {
              boolean zips = name.equalsIgnoreCase("Accept-Encoding") && !removed.isEmpty();
              if (KEPT.contains(name.toLowerCase(Locale.ROOT)) && !zips) {
                request.header(name, values.get(0));
              }
            });
    try {
      return client.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static byte[] renamed(byte[] body, String from, String to) {
    return from.isEmpty() ? body : new String(body, UTF_8).replace(from, to).getBytes(UTF_8);
  }

  private static void pass(HttpExchange exchange, HttpResponse<byte[]> answer, String removed)
      throws IOException {
    for (var name : Set.of("Content-Type", "Content-Encoding", "Sforce-Limit-Info")) {
      answer.headers().firstValue(name).ifPresent(v -> exchange.getResponseHeaders().set(name, v));
    }
    var body = removed.isEmpty() ? answer.body() : renamed(answer.body(), UNKNOWN, removed);
    var length = body.length == 0 ? -1 : body.length;
    exchange.sendResponseHeaders(answer.statusCode(), length);
    if (length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private static void answer(HttpExchange exchange, int status, String type, String text)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=UTF-8");
    exchange.sendResponseHeaders(status, text.getBytes(UTF_8).length);
    exchange.getResponseBody().write(text.getBytes(UTF_8));
  }
}
