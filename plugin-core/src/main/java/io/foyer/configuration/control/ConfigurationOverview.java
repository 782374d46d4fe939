package io.foyer.configuration.control;

import io.foyer.configuration.entity.ConfigurationProblem;
import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.configuration.entity.Publishing;
import io.foyer.configuration.entity.RecordChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is in force, what is drafted, and what was before.
 *
 * @param readAt null before the records were ever read
 * @param draft fingerprint of the records as last read
 * @param changes of the draft, compared with what is in force
 * @param sound whether the draft could come into force
 * @param history the latest first, the one in force included
 */
public record ConfigurationOverview(
    Publishing publishing,
    @Nullable ConfigurationVersion inForce,
    @Nullable Instant readAt,
    @Nullable String draft,
    List<RecordChange> changes,
    boolean sound,
    List<ConfigurationProblem> problems,
    List<ConfigurationVersion> history) {}
