package io.foyer.protocol;

import io.foyer.platform.Refusal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text that is no frame. The connection lives on. */
public final class BadFrame extends Refusal {
  private final transient @Nullable String re;

  private BadFrame(String code, String message, @Nullable String re) {
    super(Kind.INVALID, code, message, Map.of());
    this.re = re;
  }

  /** Not a JSON object. */
  static BadFrame malformed() {
    return new BadFrame("protocol.malformed", "The text is not a JSON object.", null);
  }

  static BadFrame unknownType(@Nullable String re) {
    return new BadFrame("protocol.unknown-type", "The type of the frame is not known.", re);
  }

  /** A part is missing or has a wrong type, length or value; {@code where} names it. */
  static BadFrame invalid(String where, @Nullable String re) {
    return new BadFrame("protocol.invalid", "Missing or wrong: " + where + ".", re);
  }

  /** The id of the frame that was refused, where it had one. */
  public Optional<String> re() {
    return Optional.ofNullable(re);
  }
}
