package io.foyer.salesforce.rest;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.wire.Answer;
import io.foyer.salesforce.wire.ErrorClass;
import io.foyer.salesforce.wire.SessionEnded;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.stream.Collectors;

/** Tells a good answer from an error, and sorts the errors. */
public final class RestErrors {

  private RestErrors() {}

  static JsonValue checked(Answer answer) {
    if (answer.status() == 401) {
      throw new SessionEnded();
    }
    var json = json(answer);
    if (answer.status() >= 400) {
      throw classed(answer.status(), json);
    }
    return json;
  }

  /** The exception for a failed request or part of one. */
  static RuntimeException classed(int status, JsonValue body) {
    if (ErrorClass.isPassing(status)) {
      return new CrmUnavailable("Salesforce answered with status " + status);
    }
    if (body.getValueType() == JsonValue.ValueType.ARRAY && !body.asJsonArray().isEmpty()) {
      return classed(body.asJsonArray().getJsonObject(0), "errorCode");
    }
    return ErrorClass.of("HTTP_" + status, "no reason given");
  }

  /**
   * Checks the results of an update of several records.
   *
   * @throws io.foyer.crm.entity.CrmRefused for the first that failed
   */
  public static void checkSaved(JsonValue results) {
    for (var result : results.asJsonArray()) {
      if (!result.asJsonObject().getBoolean("success")) {
        throw classed(result.asJsonObject().getJsonArray("errors").getJsonObject(0), "statusCode");
      }
    }
  }

  private static RuntimeException classed(JsonObject error, String code) {
    var fields =
        error.get("fields") instanceof JsonArray names ? names : JsonValue.EMPTY_JSON_ARRAY;
    return ErrorClass.of(
        error.getString(code, ""),
        error.getString("message", ""),
        fields.stream()
            .filter(JsonString.class::isInstance)
            .map(name -> ((JsonString) name).getString())
            .collect(Collectors.toSet()));
  }

  private static JsonValue json(Answer answer) {
    if (answer.status() == 204) {
      return JsonValue.EMPTY_JSON_OBJECT;
    }
    try (var reader = Json.createReader(new StringReader(answer.text()))) {
      return reader.readValue();
    } catch (JsonException page) {
      throw new CrmUnavailable(
          "Salesforce answered with status " + answer.status() + " and no data");
    }
  }
}
