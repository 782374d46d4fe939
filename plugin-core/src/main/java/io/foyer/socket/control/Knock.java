package io.foyer.socket.control;

import io.foyer.access.entity.Secret;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/**
 * What the handshake told: at which door, from which page and address, and with which session's
 * cookie. It travels as the request's principal, the one thing of a handshake that a socket keeps
 * for itself.
 */
public record Knock(
    Side side, boolean live, String origin, String address, @Nullable Secret session)
    implements Principal {

  /** Whose door it is. */
  public enum Side {
    REP,
    VISITOR
  }

  boolean isRepsSide() {
    return side == Side.REP;
  }

  @Override
  public String getName() {
    return "socket";
  }
}
