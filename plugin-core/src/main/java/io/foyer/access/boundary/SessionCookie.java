package io.foyer.access.boundary;

import io.foyer.access.entity.Secret;
import org.jspecify.annotations.Nullable;

/** The cookie that carries a rep's session; scripts never see it. */
public final class SessionCookie {
  public static final String NAME = "foyer_session";

  private SessionCookie() {}

  /** The value among the cookies of a request; null where it is not there. */
  public static @Nullable Secret read(jakarta.servlet.http.Cookie @Nullable [] cookies) {
    if (cookies != null) {
      for (jakarta.servlet.http.Cookie cookie : cookies) {
        if (cookie.getName().equals(NAME) && !cookie.getValue().isEmpty()) {
          return new Secret(cookie.getValue());
        }
      }
    }
    return null;
  }
}
