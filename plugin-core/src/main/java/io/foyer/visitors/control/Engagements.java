package io.foyer.visitors.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.entity.MayAsk;
import java.util.Optional;

/** What those above know of a visitor; answered from memory, at once. */
public interface Engagements {

  /** Whether the visitor waits for a person or talks with one. */
  boolean isEngaged(VisitorId visitor);

  /** Whether the visitor still waits, nobody having answered. */
  boolean isWaiting(VisitorId visitor);

  /** The rep whose conversation with the visitor is offered to others meanwhile. */
  Optional<RepId> heldUp(VisitorId visitor);

  /** What the visitor may ask for; one in a conversation keeps its messenger in any case. */
  MayAsk mayAsk(VisitorId visitor);

  /** Whether something may have to be pushed to the visitor, so that it should keep a socket. */
  boolean isExpected(VisitorId visitor);
}
