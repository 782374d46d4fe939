package io.foyer.reporting.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.Right;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.reporting.control.FigureStore.Look;
import io.foyer.reporting.entity.Dimension;
import io.foyer.reporting.entity.Figures;
import io.foyer.reporting.entity.Period;
import io.foyer.reporting.entity.refusal.ReportUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells figures: all of them to managers, sales ops and admins, to reps their own.
 *
 * <p>Figures that are nobody's own do not exist for a rep.
 */
@ApplicationScoped
@Transactional
public class ReportDesk {
  @Inject FigureStore store;
  @Inject ConversationRights rights;

  /** One that somebody may ask for, and by what it can be split up. */
  public record Offer(String key, List<Dimension> dimensions) {}

  public List<Offer> offered(RepCaller rep) {
    return Reports.ALL.stream()
        .filter(report -> seesAll(rep) || report.hasOwn())
        .map(report -> new Offer(report.key(), dimensions(rep, report)))
        .toList();
  }

  /**
   * @throws ReportUnknown where there is no such report, not by that, or not for this person
   */
  public Figures figures(RepCaller rep, String key, Dimension by, Period period) {
    var report =
        Reports.ALL.stream()
            .filter(one -> one.key().equals(key) && (seesAll(rep) || one.hasOwn()))
            .filter(one -> dimensions(rep, one).contains(by))
            .findFirst()
            .orElseThrow(ReportUnknown::new);
    return store.read(new Look(report, period, seesAll(rep) ? null : rep.rep()), by);
  }

  /** Nobody compares itself with itself. */
  private List<Dimension> dimensions(RepCaller rep, Report report) {
    return Stream.concat(report.parts().keySet().stream(), Stream.of(Dimension.DAY))
        .filter(one -> one != Dimension.REP || seesAll(rep))
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /** Whether it is told of everybody. */
  public boolean seesAll(RepCaller rep) {
    return rights.oversees(rep) || rep.has(Right.SALES_OPS);
  }
}
