package io.foyer.rehearsal.control;

import io.foyer.access.entity.RepId;
import io.foyer.reps.control.People;
import io.foyer.routing.control.DecisionStore;
import io.foyer.routing.entity.Assignment;
import io.foyer.streams.house.House;
import io.foyer.visitors.control.TraceStore.Mark;
import io.foyer.visitors.control.VisitTraces;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.VisitTrace;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorFixture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visits that are over, as a rehearsal's tests set them. */
final class PastVisits {
  private PastVisits() {}

  /** What the database has of them, in the order in which they are added. */
  static final class Shelf {
    private final List<VisitTrace> traces = new ArrayList<>();
    private final Map<String, Visitor> visitors = new HashMap<>();
    private final Map<String, Assignment> decisions = new HashMap<>();

    void put(House house) {
      house.put(new Named());
      RehearsalDesk desk = house.get(RehearsalDesk.class);
      desk.traces = new Kept();
      desk.decisions = new Decided();
    }

    void add(Visitor gone) {
      visitors.put(gone.visit().id(), gone);
      traces.add(VisitTrace.of(gone, ""));
    }

    void addUnreadable(String visit) {
      traces.add(VisitTrace.of(VisitorFixture.visitor(visit), ""));
    }

    void decided(String visitor, Assignment assignment) {
      decisions.put(visitor.replace("vis", "vst"), assignment);
    }

    private final class Kept extends VisitTraces {
      @Override
      public long count() {
        return traces.size();
      }

      @Override
      public Mark beginning() {
        return Mark.at(VisitorFixture.NOON);
      }

      @Override
      public List<VisitTrace> after(Mark mark, int most) {
        return mark.visit().isEmpty() ? traces : List.of();
      }

      @Override
      public Optional<PastVisit> read(VisitTrace trace) {
        return Optional.ofNullable(visitors.get(trace.visitId())).map(PastVisit::new);
      }
    }

    private final class Decided extends DecisionStore {
      @Override
      public Map<String, Assignment> lastOf(List<PastVisit> visits) {
        return decisions;
      }
    }

    private static final class Named extends People {
      @Override
      public String name(RepId id) {
        return id.value();
      }
    }
  }
}
