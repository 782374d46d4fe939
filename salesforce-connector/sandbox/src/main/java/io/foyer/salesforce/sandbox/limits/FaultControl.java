package io.foyer.salesforce.sandbox.limits;

import com.fasterxml.jackson.databind.JsonNode;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Call;
import io.foyer.salesforce.sandbox.web.Json;
import io.foyer.salesforce.sandbox.web.Route;
import io.foyer.salesforce.sandbox.web.Router;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where tests ask for faults: {@code POST /sandbox/faults {"kind":"unavailable","count":2}}.
 *
 * <p>Only this machine is heard, and no web page: a page cannot send JSON here unasked.
 */
public final class FaultControl {
  private static final Optional<JsonNode> NOTHING = Optional.empty();
  private static final int MOST = 1000;
  private static final int LONGEST_MILLIS = 120_000;
  private final Faults faults;
  private final ApiUsage usage;

  public FaultControl(Faults faults, ApiUsage usage) {
    this.faults = faults;
    this.usage = usage;
  }

  public void addTo(Router router) {
    router
        .add("GET", "/sandbox/faults", local(call -> state()))
        .add("POST", "/sandbox/faults", local(this::add))
        .add("DELETE", "/sandbox/faults", local(call -> clear()))
        .add("POST", "/sandbox/usage", local(this::use));
  }

  static Route local(Route route) {
    return call -> call.body().fromLoopback() ? route.answer(call) : Answer.empty(403);
  }

  static boolean isJson(Call call) {
    var type = call.header("content-type");
    return type != null && type.startsWith("application/json");
  }

  /** Sets how many of the day's calls are used up. */
  private Answer use(Call call) {
    var used = isJson(call) ? Json.parse(call.text()).map(json -> json.path("used")) : NOTHING;
    if (used.filter(JsonNode::isInt).isEmpty()) {
      return refused(400, "send application/json: used");
    }
    usage.start(Math.max(0, used.get().asInt()));
    return Answer.empty(204);
  }

  private Answer add(Call call) {
    if (!isJson(call)) {
      return refused(415, "send application/json");
    }
    return Json.parse(call.text())
        .flatMap(FaultControl::fault)
        .map(
            fault -> {
              var json = Json.parse(call.text()).orElseThrow();
              faults.add(fault, Math.max(1, Math.min(MOST, json.path("count").asInt(1))));
              return state();
            })
        .orElseGet(
            () ->
                refused(
                    400,
                    "kind: unavailable, html, expired-session, limit, slow, row-lock, lost-events,"
                        + " invalid-replay; lane: any, soap, rest, bulk, stream; path; count;"
                        + " millis"));
  }

  private static Optional<Fault> fault(JsonNode json) {
    try {
      return Optional.of(
          new Fault(
              Fault.Kind.valueOf(constant(json.path("kind").asText())),
              Fault.Lane.valueOf(constant(json.path("lane").asText("any"))),
              json.path("path").asText(),
              Math.min(LONGEST_MILLIS, json.path("millis").asInt())));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String constant(String word) {
    return word.toUpperCase(Locale.ROOT).replace('-', '_');
  }

  private Answer clear() {
    faults.clear();
    return state();
  }

  private Answer state() {
    return Answer.json(200, Json.text(Map.of("waiting", faults.count())));
  }

  private static Answer refused(int status, String message) {
    return Answer.json(status, Json.text(Map.of("message", message)));
  }
}
