package io.foyer.protocol;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something was refused. Decide by {@code code}, never by the text. */
public record ErrorFrame(
    String id, @Nullable String re, String code, String message, Map<String, String> details)
    implements ServerFrame {
  public ErrorFrame {
    details = details == null ? Map.of() : details;
  }
}
