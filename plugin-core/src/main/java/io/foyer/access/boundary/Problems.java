package io.foyer.access.boundary;

import io.foyer.platform.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Refusals as {@code application/problem+json}: clients decide by {@code code}. */
public final class Problems {
  static final String TYPE = "application/problem+json";

  private static final int TOO_MANY_REQUESTS = 429;

  private Problems() {}

  public static Response of(Refusal refused) {
    return of(
        status(refused.kind()),
        refused.code(),
        String.valueOf(refused.getMessage()),
        refused.details());
  }

  static Response of(int status, String code, String detail, Map<String, String> details) {
    Response.StatusType type = Response.Status.fromStatusCode(status);
    JsonObjectBuilder problem =
        Json.createObjectBuilder()
            .add("type", "about:blank")
            .add("title", type == null ? "Refused" : type.getReasonPhrase())
            .add("status", status)
            .add("code", code)
            .add("detail", detail);
    details.forEach(problem::add);
    return Response.status(status).type(TYPE).entity(problem.build().toString()).build();
  }

  static int status(Refusal.Kind kind) {
    return switch (kind) {
      case INVALID -> 400;
      case NOT_SIGNED_IN -> 401;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case GONE -> 410;
      case TOO_LARGE -> 413;
      case TOO_MANY -> TOO_MANY_REQUESTS;
      case UNAVAILABLE -> 503;
    };
  }
}
