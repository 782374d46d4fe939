package io.foyer.configuration.control.reading;

import io.foyer.configuration.entity.Configuration;
import io.foyer.configuration.entity.ConfigurationProblem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading: a configuration, or the reasons why there is none.
 *
 * @param configuration empty if, and only if, there are problems
 */
public record Reading(Optional<Configuration> configuration, List<ConfigurationProblem> problems) {}
