package io.foyer.rehearsal.control;

import io.foyer.access.entity.RepId;
import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.LiveStream;
import io.foyer.configuration.entity.RoutingRule;
import io.foyer.rehearsal.control.Rerun.Outcome;
import io.foyer.rehearsal.entity.Rehearsed.Fate;
import io.foyer.rehearsal.entity.Rehearsed.Line;
import io.foyer.rehearsal.entity.Rehearsed.Mover;
import io.foyer.routing.entity.Assignment;
import io.foyer.visitors.entity.PastVisit;
import io.foyer.visitors.entity.Visitor;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a draft against what is in force, visit by visit. */
final class Comparison {
  private final Function<RepId, String> names;
  private final Rerun inForce;
  private final Rerun draft;
  final Tally streams = new Tally(false);
  final Tally rules = new Tally(true);
  final Tally reps = new Tally(true);

  Comparison(Configuration now, Configuration next, Function<RepId, String> names) {
    this.names = names;
    inForce = new Rerun(now, names);
    draft = new Rerun(next, names);
    Stream.of(next, now)
        .flatMap(one -> one.streams().stream())
        .forEach(stream -> streams.expect(stream.id(), stream.title()));
    Stream.of(next, now)
        .flatMap(one -> one.rules().stream())
        .map(RoutingRule::name)
        .forEach(name -> rules.expect(name, name));
    Stream.of(streams, rules, reps).forEach(tally -> tally.expect(Line.NONE, ""));
  }

  /**
   * @param decided what routing really decided last in that visit, where that is kept
   */
  void add(PastVisit visit, @Nullable Assignment decided) {
    Outcome now = inForce.of(visit);
    Outcome then = draft.beside(inForce, now, visit);
    Supplier<Mover> mover = () -> mover(visit.last(), now, then, decided);
    streams.add(stream(now), stream(then), mover);
    rules.add(Set.of(now.assignment().rule()), Set.of(then.assignment().rule()), mover);
    reps.add(reps(now.assignment()), reps(then.assignment()), mover);
    if (decided != null) {
      rules.happened(Set.of(decided.rule()));
      reps.happened(reps(decided));
    }
  }

  private static Set<String> stream(Outcome outcome) {
    LiveStream stream = outcome.stream();
    return Set.of(stream == null ? Line.NONE : stream.id());
  }

  private Set<String> reps(Assignment assignment) {
    assignment.reps().forEach(rep -> reps.expect(rep.value(), names.apply(rep)));
    return assignment.reps().isEmpty()
        ? Set.of(Line.NONE)
        : assignment.reps().stream().map(RepId::value).collect(Collectors.toUnmodifiableSet());
  }

  private Mover mover(Visitor visitor, Outcome now, Outcome then, @Nullable Assignment decided) {
    return new Mover(
        visitor.id().value(),
        visitor.name().or(visitor::company).orElse(""),
        visitor.seenAt(),
        then.page(),
        fate(now.stream(), now.assignment()),
        fate(then.stream(), then.assignment()),
        decided == null ? null : fate(null, decided));
  }

  private Fate fate(@Nullable LiveStream stream, Assignment assignment) {
    List<String> to = assignment.reps().stream().map(names).toList();
    return new Fate(stream == null ? null : stream.title(), assignment.rule(), to);
  }
}
