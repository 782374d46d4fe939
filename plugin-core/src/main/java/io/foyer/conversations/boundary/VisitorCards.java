package io.foyer.conversations.boundary;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.protocol.Card;

/** Port: a visitor's card, made by whoever knows visitors, streams and the CRM. */
public interface VisitorCards {

  /** As this rep may see it, also of a visitor who has left. */
  Card card(RepCaller rep, VisitorId visitor);
}
