package io.foyer.conversations.entity.refusal;

import io.foyer.platform.Refusal;

/** Something else was sent with this client id before. */
public final class ClientIdReused extends Refusal {
  public ClientIdReused() {
    super(Kind.CONFLICT, "message.id-reused", "Something else was sent with this id before.");
  }
}
