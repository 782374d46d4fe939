package io.foyer.crmsync.entity;

import io.foyer.platform.Refusal;

/** No such row is waiting or parked: it may have been sent meanwhile. */
public class OutboxEntryUnknown extends Refusal {

  private static final long serialVersionUID = 1L;

  public OutboxEntryUnknown() {
    super(Kind.NOT_FOUND, "outbox.unknown", "Nothing of that name waits any more.");
  }
}
