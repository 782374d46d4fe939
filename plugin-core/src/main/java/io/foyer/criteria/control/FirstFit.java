package io.foyer.criteria.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.entity.Criteria;
import io.foyer.visitors.entity.Visitor;
import java.util.ArrayList;
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
 * <p>Remembers which choices each visitor fits, so that after a change only those are asked again
 * that depend on a changed fact. The changes of one visitor must come one after the other.
 */
public final class FirstFit<T> {

  private static final BitSet NOBODY = new BitSet(0);

  private final List<T> choices;
  private final List<Filter> filters = new ArrayList<>();
  private final Map<String, BitSet> dependents = new HashMap<>();
  private final Map<VisitorId, BitSet> fitting = new ConcurrentHashMap<>();

  public FirstFit(List<T> choices, Function<T, Criteria> criteria) {
    this.choices = List.copyOf(choices);
    for (T choice : this.choices) {
      Filter filter = Filter.of(criteria.apply(choice));
      for (String fact : filter.dependsOn()) {
        dependents.computeIfAbsent(fact, any -> new BitSet()).set(filters.size());
      }
      filters.add(filter);
    }
  }

  /** The first choice that fits, after these facts took another value. */
  public Optional<T> of(Visitor visitor, Set<String> changed) {
    BitSet known = fitting.get(visitor.id());
    if (known == null) {
      known = all(visitor);
      fitting.put(visitor.id(), known);
    } else {
      askAgain(known, visitor, changed);
    }
    return first(known);
  }

  /** The first choice as last looked at; empty also for a visitor never seen. */
  public Optional<T> of(VisitorId visitor) {
    return Optional.ofNullable(fitting.get(visitor)).flatMap(this::first);
  }

  /** Whether the visitor was looked at, whatever came of it. */
  public boolean knows(VisitorId visitor) {
    return fitting.containsKey(visitor);
  }

  public void forget(VisitorId visitor) {
    fitting.remove(visitor);
  }

  private BitSet all(Visitor visitor) {
    BitSet fits = new BitSet(filters.size());
    for (int at = 0; at < filters.size(); at++) {
      fits.set(at, filters.get(at).fits(visitor));
    }
    return fits;
  }

  private void askAgain(BitSet fits, Visitor visitor, Set<String> changed) {
    for (String fact : changed) {
      BitSet asked = dependents.getOrDefault(fact, NOBODY);
      for (int at = asked.nextSetBit(0); at >= 0; at = asked.nextSetBit(at + 1)) {
        fits.set(at, filters.get(at).fits(visitor));
      }
    }
  }

  private Optional<T> first(BitSet fits) {
    int at = fits.nextSetBit(0);
    return at < 0 ? Optional.empty() : Optional.of(choices.get(at));
  }
}
