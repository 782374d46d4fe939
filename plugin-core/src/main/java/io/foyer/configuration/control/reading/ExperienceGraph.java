package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.ExperienceStep;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Steps as a whole: whether each is reached, comes to an end, and asks before it comes again. */
final class ExperienceGraph {

  private final String first;
  private final Map<String, ExperienceStep> steps;

  /**
   * @param steps by name; each leads only to others of them
   */
  ExperienceGraph(String first, Map<String, ExperienceStep> steps) {
    this.first = first;
    this.steps = steps;
  }

  /** Tells what is wrong with which step. */
  void check(BiConsumer<String, String> problem) {
    var reached = from(first, ExperienceStep::leadsTo);
    for (var step : steps.values().stream().sorted(this::byName).toList()) {
      if (!reached.contains(step.name())) {
        problem.accept(step.name(), "No way leads to this step.");
      } else if (!ends(step)) {
        problem.accept(step.name(), "From here the experience never comes to an end.");
      } else if (comesAgainUnasked(step)) {
        problem.accept(step.name(), "It goes round without a question.");
      }
    }
  }

  private int byName(ExperienceStep one, ExperienceStep other) {
    return one.name().compareTo(other.name());
  }

  private boolean ends(ExperienceStep step) {
    return from(step.name(), ExperienceStep::leadsTo).stream()
        .anyMatch(name -> next(name, ExperienceStep::leadsTo).isEmpty());
  }

  private boolean comesAgainUnasked(ExperienceStep step) {
    Function<ExperienceStep, List<String>> unasked =
        one -> one.isQuestion() ? List.of() : one.leadsTo();
    return next(step.name(), unasked).stream()
        .anyMatch(after -> from(after, unasked).contains(step.name()));
  }

  /** All steps on the ways from that one, itself among them. */
  private Set<String> from(String start, Function<ExperienceStep, List<String>> ways) {
    var reached = new HashSet<String>();
    var open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      var name = open.remove();
      if (reached.add(name)) {
        open.addAll(next(name, ways));
      }
    }
    return reached;
  }

  private List<String> next(String name, Function<ExperienceStep, List<String>> ways) {
    var step = steps.get(name);
    return step == null ? List.of() : ways.apply(step);
  }
}
