package io.foyer.stage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody on the demonstration site, seen from the wire. */
public final class Visitor implements AutoCloseable {
  private final Wire wire = new Wire();
  private final String origin;
  private final String tab = UUID.randomUUID().toString();
  private URI node;
  private String id = "";
  private String token = "";
  private @Nullable Line line;

  private Visitor(URI node, String origin) {
    this.node = node;
    this.origin = origin;
  }

  /** Arrives on a page of the site; the node is the one that answers the visitor's calls. */
  public static Visitor arrives(Foyer foyer, URI node, String path) {
    var visitor = new Visitor(node, foyer.siteOrigin());
    JsonNode welcome = visitor.hello(path);
    visitor.id = welcome.path("visitor").asText();
    visitor.token = welcome.path("token").asText();
    return visitor;
  }

  public static Visitor arrives(Foyer foyer, String path) {
    return arrives(foyer, foyer.url(), path);
  }

  public String id() {
    return id;
  }

  public String token() {
    return token;
  }

  public Line line() {
    return Objects.requireNonNull(line, "not connected yet");
  }

  public JsonNode looksAt(String path, int scroll) {
    var facts = Wire.object().put("token", token).put("tab", tab);
    facts.put("sentAt", Instant.now(Clock.systemUTC()).toString());
    facts.set("page", page(path));
    facts.put("scroll", scroll).put("visible", true).put("idle", false).put("activeSeconds", 1);
    return ok(post("/api/visitor/facts", facts));
  }

  public JsonNode says(String email) {
    var who = Wire.object().put("token", token).put("email", email);
    return ok(post("/api/visitor/identify", who));
  }

  /** Opens the socket and says hello; the answer tells what was missed since the last one. */
  public JsonNode connect() {
    return connect(frame -> {});
  }

  public JsonNode connect(Consumer<JsonNode> onFrame) {
    line = Line.open(wire.client(), Foyer.socket(node, "visitor"), onFrame, "Origin", origin);
    ObjectNode hello = Wire.object().put("type", "hello").put("token", token);
    hello.putArray("since");
    return line().ask(hello);
  }

  /** Opens the socket for Live View; what is sent on it is of the visitor's one tab. */
  public Line offersItsPage() {
    Line live = opensLive(origin, token);
    live.tell(Wire.object().put("type", "live.offer").put("id", "o1").put("tab", tab));
    return live;
  }

  /** Opens the socket for Live View and says hello with that token. */
  public Line opensLive(String from, String shown) {
    Line live = Line.open(wire.client(), Foyer.socket(node, "live/visitor"), "Origin", from);
    ObjectNode hello = Wire.object().put("type", "hello").put("token", shown);
    hello.putArray("since");
    live.ask(hello);
    return live;
  }

  /** The same visitor on another node, as after the death of the first. */
  public JsonNode reconnect(URI other) {
    node = other;
    return connect();
  }

  /** Asks for a person and returns the conversation. */
  public String asks(String text) {
    var order = Wire.object().put("type", "conversation.open").put("text", text);
    JsonNode answer = line().ask(order.put("clientId", UUID.randomUUID().toString()));
    return answer.path("conversation").path("conversation").asText();
  }

  public JsonNode writes(String conversation, String text) {
    return writes(conversation, text, UUID.randomUUID().toString());
  }

  public JsonNode writes(String conversation, String text, String clientId) {
    var order = Wire.object().put("type", "message.post").put("conversation", conversation);
    return line().ask(order.put("clientId", clientId).put("text", text));
  }

  public JsonNode reads(String conversation) {
    var order = Wire.object().put("type", "entries.list").put("conversation", conversation);
    return line().ask(order.put("after", 0));
  }

  @Override
  public void close() {
    if (line != null) {
      line.close();
    }
  }

  private JsonNode hello(String path) {
    var hello = Wire.object().put("site", "demo").put("tab", tab);
    hello.set("page", page(path));
    hello.put("language", "en").put("zone", "Europe/Madrid").put("consent", true);
    return ok(post("/api/visitor/hello", hello));
  }

  private ObjectNode page(String path) {
    var page = Wire.object().put("url", origin + path).put("title", "Fern & Field");
    return page.put("referrer", "");
  }

  private HttpResponse<String> post(String path, JsonNode body) {
    return wire.post(node.resolve(path), body, "Origin", origin);
  }

  private static JsonNode ok(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new AssertionError(answer.statusCode() + " " + answer.uri() + ": " + answer.body());
    }
    return Wire.read(answer.body());
  }
}
