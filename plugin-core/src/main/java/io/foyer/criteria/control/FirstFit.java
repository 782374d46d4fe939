package io.foyer.criteria.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Criteria;
import io.foyer.visitors.entity.Visitor;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Choices in order, each with criteria: a visitor gets the first one that it fits.
 *
 * <p>Remembers what was asked of each visitor, so that after a change only those choices are asked
 * again that depend on a changed fact and have none before them that fits. The changes of one
 * visitor must come one after the other.
 */
public final class FirstFit<T> {

  private static final int UNASKED = -2;
  private static final BitSet NOBODY = new BitSet(0);

  private final List<T> choices;
  private final List<Filter> filters;
  private final Map<String, BitSet> dependents = new HashMap<>();
  private final Map<VisitorId, Answers> answers = new ConcurrentHashMap<>();

  /** By the choices' places: which fit, and which have to be asked before that is believed. */
  private static final class Answers {
    final BitSet fits = new BitSet();
    final BitSet open = new BitSet();

    /** Others read it meanwhile, and see it before a change or after it. */
    volatile int first = UNASKED;
  }

  public FirstFit(List<T> choices, Function<T, Criteria> criteria) {
    this(choices, choices.stream().map(criteria).map(Filter::of).toList());
  }

  FirstFit(List<T> choices, List<Filter> filters) {
    this.choices = List.copyOf(choices);
    this.filters = List.copyOf(filters);
    for (int at = 0; at < filters.size(); at++) {
      for (String fact : filters.get(at).dependsOn()) {
        dependents.computeIfAbsent(fact, any -> new BitSet()).set(at);
      }
    }
  }

  /** The first choice that fits, after these facts took another value. */
  public Optional<T> of(Visitor visitor, Set<String> changed) {
    Answers known = answers.computeIfAbsent(visitor.id(), any -> none());
    for (String fact : changed) {
      known.open.or(dependents.getOrDefault(fact, NOBODY));
    }
    ask(known, visitor);
    known.first = known.fits.nextSetBit(0);
    return first(known);
  }

  /** The first choice as last looked at; empty also for a visitor never seen. */
  public Optional<T> of(VisitorId visitor) {
    return Optional.ofNullable(answers.get(visitor)).flatMap(this::first);
  }

  /** Whether the visitor was looked at, whatever came of it. */
  public boolean knows(VisitorId visitor) {
    Answers known = answers.get(visitor);
    return known != null && known.first != UNASKED;
  }

  public void forget(VisitorId visitor) {
    answers.remove(visitor);
  }

  private Answers none() {
    Answers none = new Answers();
    none.open.set(0, filters.size());
    return none;
  }

  /** Asks in order, up to the first that fits; what comes after it can wait. */
  private void ask(Answers known, Visitor visitor) {
    int at = known.open.nextSetBit(0);
    while (at >= 0 && !fitsBefore(known, at)) {
      known.fits.set(at, filters.get(at).fits(visitor));
      known.open.clear(at);
      at = known.open.nextSetBit(at + 1);
    }
  }

  private static boolean fitsBefore(Answers known, int at) {
    int first = known.fits.nextSetBit(0);
    return first >= 0 && first < at;
  }

  private Optional<T> first(Answers known) {
    int at = known.first;
    return at < 0 ? Optional.empty() : Optional.of(choices.get(at));
  }
}
