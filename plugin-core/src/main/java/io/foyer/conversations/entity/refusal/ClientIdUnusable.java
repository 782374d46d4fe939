package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** The name that a client gave its message cannot be kept. */
public final class ClientIdUnusable extends Refusal {
  public ClientIdUnusable() {
    super(Kind.INVALID, "message.id-invalid", "A client id has 1 to 64 characters.");
  }
}
