package io.foyer.routing.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.control.LiveVisitors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** To whom a rep's visitor would go if that rep were not there, as this node knows it. */
@ApplicationScoped
public class Successors {
  @Inject RoutingTrial trial;
  @Inject LiveVisitors visitors;
  @Inject Colleagues colleagues;

  /** Those who are free: whom routing would choose, then everybody else, the least busy first. */
  public List<RepId> of(VisitorId visitor, RepId from) {
    var routed =
        visitors.find(visitor).map(one -> trial.assignWithout(from, one)).stream()
            .map(Assignment::reps)
            .flatMap(List::stream);
    var others = colleagues.all().stream().map(one -> one.rep().id());
    return Stream.concat(leastBusyFirst(routed), leastBusyFirst(others))
        .filter(rep -> !rep.equals(from))
        .filter(colleagues::isFree)
        .distinct()
        .toList();
  }

  private Stream<RepId> leastBusyFirst(Stream<RepId> reps) {
    return reps.sorted(Comparator.comparingDouble(colleagues::share));
  }
}
