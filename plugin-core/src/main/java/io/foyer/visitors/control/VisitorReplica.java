package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Grid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Keeps this node's visitors in step with the others'. */
@ApplicationScoped
public class VisitorReplica {
  @Inject Grid grid;
  @Inject LiveVisitors visitors;
  @Inject VisitorFeed feed;
  @Inject VisitorJournal journal;

  /** Listens from now on, and asks for what was told before. */
  public void join() {
    grid.subscribe(VisitorFeed.TOPIC, this::hear);
    feed.askForAll();
  }

  void hear(String hint) {
    VisitorHints hints = feed.read(hint);
    if (hints.wanted()) {
      visitors.all().stream().filter(visitors::isOurs).forEach(feed::publish);
    }
    hints.visitors().forEach(visitors::accept);
    hints.beats().forEach(visitors::accept);
    hints.gone().stream().map(VisitorId::new).forEach(this::withdraw);
  }

  /** Nobody says so but for a consent that was withdrawn: what waits here is not written. */
  private void withdraw(VisitorId id) {
    journal.withdraw(id);
    visitors.drop(id);
  }
}
