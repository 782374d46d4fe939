package io.foyer.salesforce.sandbox.stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.limits.Fault;
import io.foyer.salesforce.sandbox.oauth.Grant;
import io.foyer.salesforce.sandbox.org.Org;
import io.foyer.salesforce.sandbox.store.Database;
import io.foyer.salesforce.sandbox.store.Refusal;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Router;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The addresses of the Streaming API: one for all messages, or one a verb. */
public final class StreamRoute implements AutoCloseable {
  private final Org org;
  private final Bayeux bayeux;

  public StreamRoute(Org org, Database database) {
    this.org = org;
    var bell = new Bell();
    this.bayeux = new Bayeux(org, bell);
    database.onCommit(bell::ring);
  }

  public void addTo(Router router) {
    router
        .add("POST", "/cometd/{version}", this::answer)
        .add("POST", "/cometd/{version}/{verb}", this::answer);
  }

  /** Lets go of everybody who waits. */
  @Override
  public void close() {
    bayeux.close();
  }

  private Answer answer(Call call) {
    var messages = messages(call);
    if (messages.isEmpty()) {
      return Answer.of(400, "text/plain;charset=UTF-8", "send a JSON array of messages");
    }
    if (!isSignedIn(call)) {
      return unauthenticated(messages);
    }
    try {
      return org.faults()
          .strike(
              Fault.Lane.STREAM,
              live -> Answer.json(200, Json.text(bayeux.answer(messages))),
              call);
    } catch (Refusal refusal) {
      return refusal.code().equals("INVALID_SESSION_ID")
          ? unauthenticated(messages)
          : Answer.json(
              200,
              Json.text(
                  messages.stream()
                      .map(message -> Reply.no(message, "403::" + refusal.words()))
                      .toList()));
    }
  }

  private static Answer unauthenticated(List<JsonNode> messages) {
    return Answer.json(200, Json.text(messages.stream().map(Reply::unauthenticated).toList()));
  }

  private boolean isSignedIn(Call call) {
    return Optional.ofNullable(call.token())
        .flatMap(token -> org.tokens().find(token, Grant.Kind.ACCESS))
        .isPresent();
  }

  private static List<JsonNode> messages(Call call) {
    return Json.parse(call.text())
        .filter(JsonNode::isContainerNode)
        .map(
            json ->
                json.isArray()
                    ? StreamSupport.stream(json.spliterator(), false).toList()
                    : List.of(json))
        .orElse(List.of());
  }
}
