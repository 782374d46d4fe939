package io.foyer.crmsync.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.criteria.control.Filter;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells in which stream a visitor stands. */
@ApplicationScoped
public class VisitorBoards {

  @Inject Configurations configurations;

  /** Title of the leftmost stream that fits. */
  Optional<String> streamOf(Visitor visitor) {
    return configurations.current().streams().stream()
        .filter(stream -> Filter.of(stream.criteria()).fits(visitor))
        .map(LiveStream::title)
        .findFirst();
  }
}
