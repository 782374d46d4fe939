package io.foyer.platform;

import java.util.Map;

/**
 * Something that was asked for and is not done, for a reason the asker is told.
 *
 * <p>Clients decide by {@link #code()}; the message is for people and carries nothing secret.
 */
public abstract class Refusal extends RuntimeException {
  /** What sort of answer it is, in REST and on sockets alike. */
  public enum Kind {
    INVALID,
    NOT_SIGNED_IN,
    FORBIDDEN,
    NOT_FOUND,
    CONFLICT,
    GONE,
    TOO_LARGE,
    TOO_MANY,
    UNAVAILABLE
  }

  private final Kind kind;
  private final String code;
  private final transient Map<String, String> details;

  protected Refusal(Kind kind, String code, String message) {
    this(kind, code, message, Map.of());
  }

  protected Refusal(Kind kind, String code, String message, Map<String, String> details) {
    super(message, null, false, false); // an answer, not a fault: no stack trace
    this.kind = kind;
    this.code = code;
    this.details = Map.copyOf(details);
  }

  public Kind kind() {
    return kind;
  }

  public String code() {
    return code;
  }

  public Map<String, String> details() {
    return details;
  }
}
