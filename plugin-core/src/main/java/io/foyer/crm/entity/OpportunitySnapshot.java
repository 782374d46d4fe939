package io.foyer.crm.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A copy of an open Opportunity.
 *
 * @param currency ISO code; null where the org has one currency and does not name it
 */
public record OpportunitySnapshot(
    String id,
    String name,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    String stage,
    @Nullable LocalDate closeDate,
    @Nullable String ownerId) {}
