package io.foyer.salesforce.sandbox.rest;

import io.foyer.salesforce.sandbox.store.SaveError;
import io.foyer.salesforce.sandbox.web.Answer;
import io.foyer.salesforce.sandbox.web.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes refusals as REST has them. */
final class RestError {

  private RestError() {}

  static Answer answer(SaveError error) {
    return answer(status(error.code()), error);
  }

  static Answer answer(int status, SaveError error) {
    return Answer.json(status, Json.text(List.of(body(error))));
  }

  static Answer of(int status, String code, String message) {
    return answer(status, new SaveError(code, message, List.of()));
  }

  static Answer notFound() {
    return of(404, "NOT_FOUND", "The requested resource does not exist");
  }

  static Map<String, Object> body(SaveError error) {
    var body = new LinkedHashMap<String, Object>();
    body.put("message", error.message());
    body.put("errorCode", error.code());
    if (!error.fields().isEmpty()) {
      body.put("fields", error.fields());
    }
    var duplicates = error.duplicates();
    if (duplicates != null) {
      body.put("duplicateResult", DuplicateJson.of(duplicates));
    }
    return body;
  }

  private static int status(String code) {
    return switch (code) {
      case "INVALID_SESSION_ID" -> 401;
      case "REQUEST_LIMIT_EXCEEDED", "INSUFFICIENT_ACCESS_OR_READONLY" -> 403;
      case "NOT_FOUND", "ENTITY_IS_DELETED" -> 404;
      case "SERVER_UNAVAILABLE" -> 503;
      case "UNKNOWN_EXCEPTION" -> 500;
      default -> 400;
    };
  }
}
