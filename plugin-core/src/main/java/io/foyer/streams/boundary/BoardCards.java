package io.foyer.streams.boundary;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.boundary.VisitorCards;
import io.foyer.protocol.Card;
import io.foyer.streams.control.Acquaintance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lends the boards' cards to the conversation console. */
@ApplicationScoped
public class BoardCards implements VisitorCards {
  @Inject Acquaintance acquaintance;

  @Override
  public Card card(RepCaller rep, VisitorId visitor) {
    return acquaintance.card(visitor);
  }
}
