package io.foyer.configuration.entity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An experience as its records stand in the CRM, whether visitors meet it or not.
 *
 * @param id record id
 * @param active whether it is to be met once it is in force
 * @param experience null where it is not sound
 * @param problems what is wrong with it and its steps
 */
public record DraftedExperience(
    String id,
    String name,
    boolean active,
    @Nullable Experience experience,
    List<ConfigurationProblem> problems) {

  public DraftedExperience {
    problems = List.copyOf(problems);
  }
}
