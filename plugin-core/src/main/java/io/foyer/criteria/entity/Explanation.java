package io.foyer.criteria.entity;

import io.foyer.configuration.entity.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a visitor fits criteria, and which of them decide it.
 *
 * @param answers in the order of their numbers
 */
public record Explanation(boolean fits, List<Answer> answers) {

  /**
   * One criterion and what became of it.
   *
   * @param found the fact's value; null where it is not known or is no single value
   */
  public record Answer(int number, Criterion criterion, @Nullable String found, boolean fits) {}

  public Explanation {
    answers = List.copyOf(answers);
  }
}
