package io.foyer.crm.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of the configuration that came into force, as the CRM hears of it.
 *
 * @param key of the version, the same each time that it is told
 * @param by id of the user who brought it into force
 * @param how {@code Saved}, {@code Published} or {@code Returned}
 * @param summary a line for each record that changed
 */
public record PublicationRecord(
    String key,
    long version,
    Instant at,
    @Nullable String by,
    String how,
    @Nullable String note,
    String summary) {}
