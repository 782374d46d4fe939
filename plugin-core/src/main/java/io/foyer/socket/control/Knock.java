package io.foyer.socket.control;

import io.foyer.access.entity.Secret;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * What the handshake told: from which page and address, and with which session's cookie. It travels
 * as the request's principal, the one thing of a handshake that a socket keeps for itself.
 */
public record Knock(String origin, String address, @Nullable Secret session) implements Principal {
  @Override
  public String getName() {
    return "socket";
  }
}
