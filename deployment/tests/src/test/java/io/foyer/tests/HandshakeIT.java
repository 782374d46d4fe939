package io.foyer.tests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.foyer.stage.Foyer;
import io.foyer.stage.Rep;
import io.foyer.stage.Visitor;
import io.foyer.stage.Wire;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Tag("SEC-1")
@Execution(ExecutionMode.SAME_THREAD)
class HandshakeIT {
  private final Foyer foyer = SharedFoyer.get();
  private final Wire wire = new Wire();

  @Test
  void refuses_a_visitors_socket_from_an_unknown_origin() {
    assertThat(handshake("visitor", "https://evil.example", "")).isEqualTo(403);
  }

  @Test
  void refuses_a_visitors_socket_without_an_origin() {
    assertThat(handshake("visitor", "", "")).isEqualTo(403);
  }

  @Test
  void refuses_a_reps_socket_from_the_customers_site_even_with_the_cookie() {
    var ana = Rep.signsIn(foyer, "ana");
    assertThat(handshake("rep", foyer.siteOrigin(), ana.cookie())).isEqualTo(403);
  }

  @Test
  void refuses_a_reps_socket_without_a_session() {
    assertThat(handshake("rep", foyer.publicUrl().toString(), "")).isIn(401, 403);
  }

  @Test
  void refuses_a_visitor_from_an_unknown_origin() {
    var answer = hello("demo", "https://evil.example");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(code(answer)).isEqualTo("access.origin-unknown");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void refuses_an_unknown_site_key() {
    var answer = hello("no-such-site", foyer.siteOrigin());
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(code(answer)).isEqualTo("site.unknown");
  }

  @Test
  void refuses_a_token_that_was_tampered_with() {
    try (var visitor = Visitor.arrives(foyer, "/demo/")) {
      String token = visitor.token();
      String other = token.substring(0, token.length() - 4) + "AAAA";
      var answer =
          wire.post(
              foyer.url().resolve("/api/visitor/identify"),
              Wire.object().put("token", other).put("email", "kim@acme-robotics.example"),
              "Origin",
              foyer.siteOrigin());
      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }

  @Test
  void opens_nothing_with_the_token_of_another_visitor() {
    try (var one = Visitor.arrives(foyer, "/demo/");
        var other = Visitor.arrives(foyer, "/demo/")) {
      one.connect();
      String conversation = one.asks("Mine alone.");
      other.connect();
      var read = other.reads(conversation);
      assertThat(read.path("type").asText()).isEqualTo("error");
      var written = other.writes(conversation, "Not yours.");
      assertThat(written.path("type").asText()).isEqualTo("error");
      assertThat(read.toString() + written).doesNotContain("Mine alone.");
    }
  }

  @Test
  void refuses_a_reps_order_from_a_visitor() {
    try (var visitor = Visitor.arrives(foyer, "/demo/")) {
      visitor.connect();
      ObjectNode order = Wire.object().put("type", "board.watch");
      assertThat(visitor.line().ask(order).path("type").asText()).isEqualTo("error");
    }
  }

  private HttpResponse<String> hello(String site, String origin) {
    var hello = Wire.object().put("site", site).put("tab", "t").put("language", "en");
    hello.put("zone", "UTC").put("consent", true);
    hello.putObject("page").put("url", origin + "/").put("title", "").put("referrer", "");
    return wire.post(foyer.url().resolve("/api/visitor/hello"), hello, "Origin", origin);
  }

  private static String code(HttpResponse<String> problem) {
    return Wire.read(problem.body()).path("code").asText();
  }

  private int handshake(String who, String origin, String cookie) {
    URI address = URI.create("ws://" + foyer.url().getAuthority() + "/socket/" + who);
    var builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (!origin.isEmpty()) {
      builder.header("Origin", origin);
    }
    if (!cookie.isEmpty()) {
      builder.header("Cookie", cookie);
    }
    try {
      builder.buildAsync(address, new WebSocket.Listener() {}).join().abort();
      return 101;
    } catch (CompletionException refused) {
      if (refused.getCause() instanceof WebSocketHandshakeException answer) {
        return answer.getResponse().statusCode();
      }
      throw refused;
    }
  }
}
