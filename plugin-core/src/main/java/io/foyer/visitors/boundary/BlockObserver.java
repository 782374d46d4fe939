package io.foyer.visitors.boundary;

import io.foyer.access.control.Blocks;
import io.foyer.access.entity.BlocksRead;
import io.foyer.visitors.control.LiveVisitors;
import io.foyer.visitors.control.Tracking;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes who was shut out off the boards: from now on no word of it is heard. */
@ApplicationScoped
public class BlockObserver {
  @Inject Blocks blocks;
  @Inject LiveVisitors visitors;
  @Inject Tracking tracking;

  void read(@Observes BlocksRead anew) {
    visitors.all().stream()
        .map(Visitor::id)
        .filter(blocks::shutOut)
        .toList()
        .forEach(tracking::shutOut);
  }
}
