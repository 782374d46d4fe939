package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.visitors.entity.Visitor;
import java.util.Optional;

/** What those above know of who talked with a visitor; answered from memory, at once. */
public interface Acquaintances {

  /** Who talked with it last: with this browser, or with the person whose address is proven. */
  Optional<RepId> lastRep(Visitor visitor);
}
