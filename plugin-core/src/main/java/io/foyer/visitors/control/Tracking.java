package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.platform.Ids;
import io.foyer.visitors.entity.Arrival;
import io.foyer.visitors.entity.Report;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.WebAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what visitors do.
 *
 * <p>Nothing here waits for the database: what was stored of somebody who returns joins later.
 */
@ApplicationScoped
public class Tracking {
  /** A site without an origin cannot be visited; its visitors may still be talking. */
  private static final WebAddress NOWHERE = new WebAddress("about:blank", "", "/", "");

  @Inject LiveVisitors visitors;
  @Inject Engagements engagements;
  @Inject Configurations configurations;
  @Inject VisitorMemory memory;
  @Inject VisitorJournal journal;
  @Inject CrmLookups lookups;

  /** Somebody opens a page; {@code returning} when it may have been here before. */
  public void arrive(Arrival arrival, Report first, boolean returning) {
    boolean known = isTracked(arrival.id());
    visitors.changeOrAdmit(arrival.id(), there -> admitted(there, arrival, first));
    if (!known && returning) {
      memory.recall(arrival.id());
    }
    visitors.find(arrival.id()).ifPresent(lookups::refresh);
  }

  /**
   * A batch of facts: pages that were left, then the page that is shown. It also brings back whom
   * this installation has forgotten since.
   */
  public void note(Arrival arrival, List<Report> reports) {
    Report first = reports.get(0);
    if (isTracked(arrival.id())) {
      visitors.change(arrival.id(), known -> heard(known, reports));
    } else if (!first.left()) {
      arrive(arrival, first, true);
      visitors.change(arrival.id(), known -> heard(known, reports.subList(1, reports.size())));
    }
  }

  private Visitor heard(Visitor known, List<Report> reports) {
    Visitor now = known;
    for (Report report : reports) {
      now = now.heard(report, visitors.patience(), visitors.stamp());
    }
    return now;
  }

  /**
   * Somebody wants to talk: from now on it is routed like others, though nothing be known of it.
   */
  public void meet(VisitorCaller caller) {
    if (visitors.find(caller.visitor()).isEmpty()) {
      visitors.changeOrAdmit(caller.visitor(), there -> there == null ? untracked(caller) : there);
    }
  }

  /** The visitor does not want to be seen: it leaves the boards at once, unless it talks. */
  public void withdraw(VisitorCaller caller) {
    visitors.remove(caller.visitor());
    journal.withdraw(caller.visitor());
    if (engagements.isEngaged(caller.visitor())) {
      meet(caller);
    }
  }

  /** The visitor was shut out: it leaves the boards at once; what it did here is kept. */
  public void shutOut(VisitorId visitor) {
    visitors.remove(visitor);
  }

  private boolean isTracked(VisitorId id) {
    return visitors.find(id).filter(Visitor::isTracked).isPresent();
  }

  private Visitor admitted(@Nullable Visitor there, Arrival arrival, Report first) {
    if (there == null) {
      return Visitor.arrived(arrival, first, Ids.next("vst"), visitors.stamp());
    }
    if (!there.isTracked()) {
      return there.tracked(arrival, first, Ids.next("vst"), visitors.stamp());
    }
    return there
        .having(arrival.background(), visitors.stamp())
        .heard(first, visitors.patience(), visitors.stamp());
  }

  private Visitor untracked(VisitorCaller caller) {
    WebAddress origin =
        configurations
            .current()
            .site(caller.site())
            .flatMap(site -> site.origins().stream().sorted().findFirst())
            .flatMap(WebAddress::of)
            .orElse(NOWHERE);
    return Visitor.untracked(caller.visitor(), caller.site(), origin, visitors.stamp());
  }
}
