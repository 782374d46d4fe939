package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.platform.Ids;
import io.foyer.visitors.entity.Arrival;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what visitors do.
 *
 * <p>Nothing here waits for the database: what was stored of somebody who returns joins later.
 */
@ApplicationScoped
public class Tracking {
  @Inject LiveVisitors visitors;
  @Inject VisitorMemory memory;
  @Inject VisitorJournal journal;
  @Inject CrmLookups lookups;

  /** Somebody opens a page; {@code returning} when it has been here before. */
  public void arrive(Arrival arrival, Report first, boolean returning) {
    boolean known = visitors.find(arrival.id()).isPresent();
    visitors.changeOrAdmit(arrival.id(), there -> admitted(there, arrival, first));
    if (!known && returning) {
      memory.recall(arrival.id());
    }
    visitors.find(arrival.id()).ifPresent(lookups::refresh);
  }

  private Visitor admitted(@Nullable Visitor there, Arrival arrival, Report first) {
    return there == null
        ? Visitor.arrived(arrival, first, Ids.next("vst"), visitors.stamp())
        : there.livingIn(arrival.locality()).heard(first, visitors.patience(), visitors.stamp());
  }

  /** A batch of facts; it also brings back whom this installation has forgotten since. */
  public void note(Arrival arrival, Report report) {
    if (visitors.find(arrival.id()).isEmpty()) {
      if (!report.left()) {
        arrive(arrival, report, true);
      }
      return;
    }
    visitors.change(
        arrival.id(), known -> known.heard(report, visitors.patience(), visitors.stamp()));
  }

  /** The visitor does not want to be seen: it leaves the boards at once. */
  public void withdraw(VisitorId visitor) {
    visitors.remove(visitor);
    journal.withdraw(visitor);
  }
}
