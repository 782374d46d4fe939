package io.foyer.configuration.control;

import io.foyer.crm.entity.ConfigurationRecords;
import java.time.Instant;

/** A configuration as it is kept: the records that made it. */
record KeptConfiguration(
    long version, Instant takenAt, String fingerprint, ConfigurationRecords records) {}
