package io.foyer.salesforce.rest;

import io.foyer.salesforce.session.SalesforceSession;
import io.foyer.salesforce.session.SalesforceSettings;
import io.foyer.salesforce.wire.Pace;
import io.foyer.salesforce.wire.SalesforceHttp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** JSON requests to the versioned REST interface. */
@ApplicationScoped
public class RestLane {

  static final String DATA = "/services/data/v65.0";

  @Inject SalesforceSettings settings;
  @Inject SalesforceSession session;
  @Inject SalesforceHttp http;

  /** Several requests in one call; the outcomes by reference id. */
  public Map<String, Outcome> composite(Pace pace, Composite composite) {
    var answer = send(pace, "POST", DATA + "/composite", composite.json());
    return Outcome.of(answer);
  }

  /** The answer to a GET of a path as Salesforce gave it, such as the next page of a query. */
  public JsonValue get(Pace pace, String path) {
    return send(pace, "GET", path, JsonValue.EMPTY_JSON_OBJECT);
  }

  /** Updates records given as in the collections resource; answers one result a record. */
  public JsonValue update(Pace pace, JsonObject records) {
    return send(pace, "PATCH", DATA + "/composite/sobjects", records);
  }

  private JsonValue send(Pace pace, String method, String path, JsonObject body) {
    return session.with(
        pace,
        token -> {
          var content =
              method.equals("GET")
                  ? BodyPublishers.noBody()
                  : BodyPublishers.ofString(body.toString());
          var request =
              HttpRequest.newBuilder(settings.resolve(path))
                  .header("Authorization", "Bearer " + token)
                  .header("Accept", "application/json")
                  .header("Content-Type", "application/json; charset=UTF-8")
                  .method(method, content);
          return RestErrors.checked(http.call(request, pace));
        });
  }
}
