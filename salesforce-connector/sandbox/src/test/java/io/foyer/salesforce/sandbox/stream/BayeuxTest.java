package io.foyer.salesforce.sandbox.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.SandboxFixture;
import io.foyer.salesforce.sandbox.SandboxFixture.Client;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Messages as other clients send them: all to one address, several in one post. */
@ExtendWith(SandboxFixture.class)
class BayeuxTest {
  private final Client org;

  BayeuxTest(Client org) {
    this.org = org;
  }

  private JsonNode post(String json) {
    return Client.json(
        org.send(
            HttpRequest.newBuilder(URI.create(org.url() + "/cometd/65.0"))
                .header("Authorization", "OAuth " + org.token())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json))));
  }

  private String handshake() {
    var reply =
        post(
            "[{\"channel\":\"/meta/handshake\",\"version\":\"1.0\",\"supportedConnectionTypes\":"
                + "[\"websocket\",\"long-polling\"],\"id\":\"1\"}]");
    assertThat(reply.at("/0/supportedConnectionTypes/0").asText()).isEqualTo("long-polling");
    assertThat(reply.at("/0/ext/replay").asBoolean()).isTrue();
    return reply.at("/0/clientId").asText();
  }

  @Test
  void answers_events_before_the_wait_that_brought_them() {
    var client = handshake();
    var replies =
        post(
            """
            [{"channel":"/meta/connect","clientId":"%1$s","id":"2","advice":{"timeout":0}},
             {"channel":"/meta/subscribe","clientId":"%1$s","id":"3",
              "subscription":"/data/AccountChangeEvent","ext":{"replay":{"/data/AccountChangeEvent":-2}}}]
            """
                .formatted(client));
    assertThat(replies.at("/0/channel").asText()).isEqualTo("/meta/subscribe");
    assertThat(replies.at("/1/channel").asText()).isEqualTo("/data/AccountChangeEvent");
    assertThat(replies.at("/1/data/event/replayId").asLong()).isPositive();
    var last = replies.get(replies.size() - 1);
    assertThat(last.path("channel").asText()).isEqualTo("/meta/connect");
    assertThat(last.at("/advice/reconnect").asText()).isEqualTo("retry");
    assertThat(last.at("/advice/timeout").asInt()).isEqualTo(110_000);
  }

  @Test
  void sends_an_unknown_client_back_to_the_handshake() {
    var reply = post("{\"channel\":\"/meta/connect\",\"clientId\":\"nobody\",\"id\":\"1\"}");
    assertThat(reply.at("/0/error").asText()).isEqualTo("403::Unknown client");
    assertThat(reply.at("/0/advice/reconnect").asText()).isEqualTo("handshake");
  }

  @Test
  void knows_a_client_no_longer_that_has_disconnected() {
    var client = handshake();
    post("[{\"channel\":\"/meta/disconnect\",\"clientId\":\"%s\"}]".formatted(client));
    var reply = post("[{\"channel\":\"/meta/connect\",\"clientId\":\"%s\"}]".formatted(client));
    assertThat(reply.at("/0/error").asText()).isEqualTo("403::Unknown client");
  }

  @Test
  void refuses_what_is_no_message() {
    var answer =
        org.send(
            HttpRequest.newBuilder(URI.create(org.url() + "/cometd/65.0"))
                .header("Authorization", "OAuth " + org.token())
                .POST(BodyPublishers.ofString("hello")));
    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
