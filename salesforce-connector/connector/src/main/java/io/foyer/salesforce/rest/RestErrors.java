package io.foyer.salesforce.rest;

import io.foyer.crm.entity.CrmUnavailable;
import io.foyer.salesforce.wire.Answer;
import io.foyer.salesforce.wire.ErrorClass;
import io.foyer.salesforce.wire.SessionEnded;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonValue;
import java.io.StringReader;

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
    if (status >= 500) {
      return new CrmUnavailable("Salesforce answered with status " + status);
    }
    if (body.getValueType() == JsonValue.ValueType.ARRAY && !body.asJsonArray().isEmpty()) {
      var error = body.asJsonArray().getJsonObject(0);
      return ErrorClass.of(error.getString("errorCode", ""), error.getString("message", ""));
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
        var error = result.asJsonObject().getJsonArray("errors").getJsonObject(0);
        throw ErrorClass.of(error.getString("statusCode", ""), error.getString("message", ""));
      }
    }
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
