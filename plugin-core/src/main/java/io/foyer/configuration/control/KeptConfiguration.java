package io.foyer.configuration.control;

import io.foyer.configuration.entity.ConfigurationVersion;
import io.foyer.crm.entity.ConfigurationRecords;
import org.jspecify.annotations.Nullable;

/**
 * A configuration as it is kept: the records that made it.
 *
 * @param setAside fingerprint of the records that were left as they are when somebody returned to
 *     an earlier version: they are not in force before they change again
 */
record KeptConfiguration(
    ConfigurationVersion version,
    String fingerprint,
    @Nullable String setAside,
    ConfigurationRecords records) {}
