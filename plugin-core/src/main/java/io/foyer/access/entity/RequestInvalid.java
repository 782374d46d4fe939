package io.foyer.access.entity;

import io.foyer.platform.Refusal;
import java.util.Map;

/** A field of a request is missing or of the wrong type. */
public final class RequestInvalid extends Refusal {
  public RequestInvalid(String field) {
    super(
        Kind.INVALID,
        "request.invalid",
        "Missing or wrong: " + field + ".",
        Map.of("field", field));
  }
}
