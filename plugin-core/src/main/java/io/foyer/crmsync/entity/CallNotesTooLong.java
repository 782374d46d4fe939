package io.foyer.crmsync.entity;

import io.foyer.platform.Refusal;
import java.util.Map;

/** More than the Event can hold. */
public final class CallNotesTooLong extends Refusal {
  public CallNotesTooLong(int longest) {
    super(
        Kind.INVALID,
        "call-notes.too-long",
        "Call notes hold " + longest + " characters.",
        Map.of("field", "text", "longest", String.valueOf(longest)));
  }
}
