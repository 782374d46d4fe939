package io.foyer.crm.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the connection to the CRM stands.
 *
 * @param failingSince null while the last call was answered
 * @param used calls of the running day, as the CRM last said; negative when it never said
 * @param limit calls a day
 */
public record CrmUsage(
    boolean connected,
    @Nullable Instant lastAnswerAt,
    @Nullable Instant failingSince,
    @Nullable String lastProblem,
    long used,
    long limit) {}
