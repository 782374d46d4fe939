package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.visitors.entity.Offer;

/** What those above know of a visitor; answered from memory, at once. */
public interface Engagements {

  /** Whether the visitor waits for a person or talks with one. */
  boolean isEngaged(VisitorId visitor);

  /** Whether the visitor still waits, nobody having answered. */
  boolean isWaiting(VisitorId visitor);

  /** What the messenger offers the visitor; one in a conversation keeps it in any case. */
  Offer offer(VisitorId visitor);

  /** Whether something may have to be pushed to the visitor, so that it should keep a socket. */
  boolean isExpected(VisitorId visitor);
}
