package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/** A copy of an unconverted Lead. The owner may be a queue. */
public record LeadSnapshot(
    String id,
    String name,
    @Nullable String company,
    @Nullable String email,
    @Nullable String title,
    @Nullable String status,
    @Nullable String ownerId) {}
