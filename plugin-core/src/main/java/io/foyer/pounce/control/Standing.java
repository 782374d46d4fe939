package io.foyer.pounce.control;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.criteria.control.Filter;
import io.foyer.visitors.entity.Visitor;
import java.util.Optional;

/** In which stream a visitor stands: the first that fits. */
final class Standing {
  private Standing() {}

  static Optional<LiveStream> of(Visitor visitor, Configuration configuration) {
    return configuration.streams().stream()
        .filter(stream -> Filter.of(stream.criteria()).fits(visitor))
        .findFirst();
  }
}
