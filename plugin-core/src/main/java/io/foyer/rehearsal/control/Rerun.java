package io.foyer.rehearsal.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.criteria.control.Filter;
import io.foyer.routing.control.RoutingRehearsal;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.Visitor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lets visits that are over happen again under one configuration.
 *
 * <p>A visit counts for the leftmost stream that it ever stood in, and is routed at that moment;
 * one that stood in none is routed on its last page.
 */
final class Rerun {

  /**
   * How one visit went.
   *
   * @param page path of the page it was decided by
   */
  record Outcome(@Nullable LiveStream stream, Assignment assignment, String page) {}

  private final List<LiveStream> streams;
  private final List<Filter> filters;
  private final RoutingRehearsal routing;

  Rerun(Configuration configuration, Function<RepId, String> names) {
    streams = configuration.streams();
    filters = streams.stream().map(stream -> Filter.of(stream.criteria())).toList();
    routing = new RoutingRehearsal(configuration, names);
  }

  Outcome of(PastVisit visit) {
    return of(visit, routing::assign);
  }

  /** How it went here, where the other went so: only what differs between the two moves anybody. */
  Outcome beside(Rerun other, Outcome others, PastVisit visit) {
    return of(visit, moment -> routing.assign(moment, other.routing, others.assignment()));
  }

  private Outcome of(PastVisit visit, Function<Visitor, Assignment> routed) {
    List<Visitor> moments = visit.moments();
    int best = streams.size();
    Visitor decisive = moments.get(moments.size() - 1);
    for (Visitor moment : moments) {
      int stream = firstFit(moment, best);
      if (stream < best) {
        best = stream;
        decisive = moment;
      }
    }
    LiveStream stream = best == streams.size() ? null : streams.get(best);
    return new Outcome(stream, routed.apply(decisive), decisive.page().path());
  }

  /** Looks no further than what would be better. */
  private int firstFit(Visitor moment, int before) {
    for (int at = 0; at < before; at++) {
      if (filters.get(at).fits(moment)) {
        return at;
      }
    }
    return before;
  }
}
