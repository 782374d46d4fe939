package io.foyer.configuration.control;

import io.foyer.configuration.control.records.RecordsText;
import io.foyer.configuration.entity.ConfigurationVersion.Editor;
import io.foyer.configuration.entity.ConfigurationVersion.How;
import io.foyer.configuration.entity.RecordChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be the next version.
 *
 * @param after the version that it follows; any other one in between refuses it
 */
record NextConfiguration(
    long after,
    RecordsText text,
    How how,
    @Nullable Editor by,
    @Nullable String note,
    @Nullable Long returnedTo,
    @Nullable String setAside,
    List<RecordChange> changes) {}
