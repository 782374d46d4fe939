package io.foyer.access.boundary;

import io.foyer.access.entity.Secret;
import jakarta.ws.rs.core.Cookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token of a session as a request shows it: as {@code Bearer} where the console stands in a
 * frame, whose cookies browsers withhold, else in its cookie.
 */
final class SessionToken {
  private static final String BEARER = "Bearer ";

  private SessionToken() {}

  static Optional<Secret> of(@Nullable String authorization, @Nullable Cookie cookie) {
    if (authorization != null && authorization.startsWith(BEARER)) {
      return secret(authorization.substring(BEARER.length()));
    }
    return cookie == null ? Optional.empty() : secret(cookie.getValue());
  }

  private static Optional<Secret> secret(String text) {
    return text.isBlank() ? Optional.empty() : Optional.of(new Secret(text.strip()));
  }
}
