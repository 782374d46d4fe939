package io.foyer.rehearsal.control;

import io.foyer.configuration.control.Configurations;
import io.foyer.configuration.entity.Configuration;
import io.foyer.rehearsal.entity.NothingToRehearse;
import io.foyer.rehearsal.entity.RehearsalBusy;
import io.foyer.rehearsal.entity.Rehearsed;
import io.foyer.rehearsal.entity.Rehearsed.Line;
import io.foyer.reps.control.People;
import io.foyer.routing.control.DecisionStore;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.control.TraceStore.Mark;
import io.foyer.visitors.control.VisitTraces;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.VisitTrace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** Rehearses the drafted streams and rules on the visits of the last thirty days. */
@ApplicationScoped
public class RehearsalDesk {
  /** Between two words of progress; few enough that the database answers at once. */
  private static final int BATCH = 500;

  @Inject Configurations configurations;
  @Inject VisitTraces traces;
  @Inject DecisionStore decisions;
  @Inject People people;

  private final Semaphore one = new Semaphore(1);

  /** Hears how far it has come; may throw to end the rehearsal. */
  public interface Progress {
    void done(int visits, long of);
  }

  /**
   * The draft to rehearse.
   *
   * @throws NothingToRehearse where none differs from what is in force
   */
  public Configuration draft() {
    return configurations.drafted().orElseThrow(NothingToRehearse::new);
  }

  /**
   * Runs in the caller's thread, a second for some ten thousand visits.
   *
   * @throws RehearsalBusy while another one runs on this node
   */
  public Rehearsed run(Configuration draft, Progress progress) {
    if (!one.tryAcquire()) {
      throw new RehearsalBusy();
    }
    try {
      return new Run(configurations.current(), draft, progress).all();
    } finally {
      one.release();
    }
  }

  private final class Run {
    private final Configuration inForce;
    private final Configuration draft;
    private final Progress progress;
    private final Comparison comparison;
    private int visits;
    private int unreadable;

    Run(Configuration inForce, Configuration draft, Progress progress) {
      this.inForce = inForce;
      this.draft = draft;
      this.progress = progress;
      comparison = new Comparison(inForce, draft, people::name);
    }

    Rehearsed all() {
      long of = traces.count();
      Mark begin = traces.beginning();
      progress.done(0, of);
      Mark mark = begin;
      for (List<VisitTrace> batch = traces.after(mark, BATCH);
          !batch.isEmpty();
          batch = traces.after(mark, BATCH)) {
        take(batch);
        VisitTrace last = batch.get(batch.size() - 1);
        mark = new Mark(last.endedAt(), last.visitId());
        progress.done(visits + unreadable, of);
      }
      return result(begin);
    }

    private void take(List<VisitTrace> batch) {
      List<PastVisit> readable =
          batch.stream().map(traces::read).flatMap(Optional::stream).toList();
      unreadable += batch.size() - readable.size();
      Map<String, Assignment> decided = decisions.lastOf(readable);
      for (PastVisit visit : readable) {
        comparison.add(visit, decided.get(visit.last().visit().id()));
        visits++;
      }
    }

    private Rehearsed result(Mark begin) {
      return new Rehearsed(
          begin.endedAt(),
          visits,
          unreadable,
          draft.crmFieldsUsed().stream()
              .filter(field -> !inForce.crmFieldsUsed().contains(field))
              .sorted()
              .toList(),
          comparison.streams.lines(),
          comparison.rules.lines(),
          comparison.reps.lines().stream()
              .sorted(
                  Comparator.comparing((Line line) -> line.key().isEmpty())
                      .thenComparing(Line::name, String.CASE_INSENSITIVE_ORDER))
              .toList());
    }
  }
}
