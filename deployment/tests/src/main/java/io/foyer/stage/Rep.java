package io.foyer.stage;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A rep who signed in at the local Salesforce, seen from the wire. */
public final class Rep implements AutoCloseable {
  public static final String PASSWORD = "foyer-demo";
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"([^\"]*)\"[^>]*value=\"([^\"]*)\"");

  private final Wire wire = new Wire();
  private final Foyer foyer;
  private URI node;
  private @Nullable Line line;

  private Rep(Foyer foyer) {
    this.foyer = foyer;
    this.node = foyer.url();
  }

  /** Signs in as a person does: through the page of the local Salesforce. */
  public static Rep signsIn(Foyer foyer, String user) {
    var rep = new Rep(foyer);
    HttpResponse<String> page =
        rep.wire.get(foyer.publicUrl().resolve("/api/sign-in?to=/console/"));
    HttpResponse<String> console = fillsIn(rep.wire, page, user);
    if (!console.uri().getAuthority().equals(foyer.publicUrl().getAuthority())) {
      throw new AssertionError("not signed in, " + console.uri() + ": " + console.body());
    }
    return rep;
  }

  /** Sends the log-in page of the local Salesforce with the user's name and password. */
  public static HttpResponse<String> fillsIn(Wire wire, HttpResponse<String> page, String user) {
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new AssertionError("no log-in page at " + page.uri() + ": " + page.body());
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Matcher hidden = HIDDEN.matcher(page.body());
    while (hidden.find()) {
      fields.put(hidden.group(1), hidden.group(2).replace("&amp;", "&"));
    }
    fields.put("username", user + "@foyer.example");
    fields.put("pw", PASSWORD);
    return wire.postForm(page.uri().resolve(form.group(1).replace("&amp;", "&")), fields);
  }

  public Line line() {
    return Objects.requireNonNull(line, "not connected yet");
  }

  public JsonNode me() {
    return Wire.read(get("/api/me").body());
  }

  public HttpResponse<String> get(String path) {
    return wire.get(node.resolve(path));
  }

  public HttpResponse<String> post(String path) {
    String origin = foyer.publicUrl().toString();
    return wire.post(node.resolve(path), "{}", "application/json", "Origin", origin);
  }

  /** Signs out at that node, whichever the console's socket is on. */
  public HttpResponse<String> signsOut(URI at) {
    String origin = foyer.publicUrl().toString();
    return wire.post(at.resolve("/api/sign-out"), "{}", "application/json", "Origin", origin);
  }

  /** Opens the console's socket on a node and says hello. */
  public JsonNode connect(URI to) {
    return connect(to, frame -> {});
  }

  public JsonNode connect(URI to, Consumer<JsonNode> onFrame) {
    node = to;
    String origin = foyer.publicUrl().toString();
    URI socket = Foyer.socket(to, "rep");
    line = Line.open(wire.client(), socket, onFrame, "Origin", origin);
    var hello = Wire.object().put("type", "hello");
    hello.putArray("since");
    return line().ask(hello);
  }

  /**
   * Opens the socket for Live View and asks for the visitor's page; the answer stays to be read.
   */
  public Line looksAt(Visitor visitor) {
    Line live = opensLive();
    live.ask(Wire.object().put("type", "live.watch").put("visitor", visitor.id()));
    return live;
  }

  public Line opensLive() {
    String origin = foyer.publicUrl().toString();
    Line live = Line.open(wire.client(), Foyer.socket(node, "live/rep"), "Origin", origin);
    var hello = Wire.object().put("type", "hello");
    hello.putArray("since");
    live.ask(hello);
    return live;
  }

  public JsonNode chooses(boolean available) {
    return line().ask(Wire.object().put("type", "availability.change").put("available", available));
  }

  public JsonNode watchesTheBoard() {
    return line().ask(Wire.object().put("type", "board.watch"));
  }

  public JsonNode claims(String conversation) {
    return asks("conversation.claim", conversation);
  }

  public JsonNode watches(String conversation) {
    return asks("conversation.watch", conversation);
  }

  public JsonNode ends(String conversation) {
    return asks("conversation.end", conversation);
  }

  public JsonNode writes(String conversation, String text, String clientId) {
    var order = Wire.object().put("type", "message.post").put("conversation", conversation);
    return line().ask(order.put("clientId", clientId).put("text", text));
  }

  public String cookie() {
    return wire.cookieHeader(foyer.publicUrl());
  }

  @Override
  public void close() {
    if (line != null && line.isOpen()) {
      chooses(false);
      line.close();
    }
  }

  private JsonNode asks(String type, String conversation) {
    return line().ask(Wire.object().put("type", type).put("conversation", conversation));
  }
}
