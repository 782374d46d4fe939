package io.foyer.access.entity;

import io.foyer.platform.Refusal;

/** The body is no JSON object, whatever else it may be. */
public final class RequestMalformed extends Refusal {
  public RequestMalformed() {
    super(Kind.INVALID, "request.malformed", "The body cannot be read.");
  }
}
