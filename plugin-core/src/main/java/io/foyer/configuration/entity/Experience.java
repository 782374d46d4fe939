package io.foyer.configuration.entity;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor meets that fits: a small graph of steps, each of which can be reached, comes to an
 * end, and never goes round without asking.
 *
 * @param id record id
 * @param priority the lowest number of those that fit decides
 * @param first name of the step with which it begins
 * @param steps by name
 * @param onceInDays for how many days who has met it does not meet it again
 * @param variant null where it is not tried against others
 */
public record Experience(
    String id,
    String name,
    int priority,
    String first,
    Map<String, ExperienceStep> steps,
    Criteria criteria,
    int onceInDays,
    @Nullable Variant variant) {

  public Experience {
    steps = Map.copyOf(steps);
  }

  /**
   * A part in a split, in which experiences are tried against each other.
   *
   * @param split the name that all its variants share, spelt alike in all of them
   * @param weight how many of those who meet the split get this one, beside the others' weights
   */
  public record Variant(String split, int weight) {}

  /** Whether both are tried against each other, or are the same. */
  public boolean isTriedAgainst(Experience other) {
    return variant != null
        && other.variant != null
        && variant.split().equals(other.variant.split());
  }

  /** The step of that name, if there is one still. */
  public Optional<ExperienceStep> step(String named) {
    return Optional.ofNullable(steps.get(named));
  }

  /** All criteria that decide who meets it and how it goes on. */
  public Stream<Criteria> decidedBy() {
    return Stream.concat(
        Stream.of(criteria),
        steps.values().stream()
            .filter(ExperienceStep.Branch.class::isInstance)
            .map(step -> ((ExperienceStep.Branch) step).criteria()));
  }
}
