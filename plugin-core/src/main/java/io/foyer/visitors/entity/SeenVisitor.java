package io.foyer.visitors.entity;

import io.foyer.access.entity.VisitorId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor as others of its company are told of it.
 *
 * @param email lower-case
 * @param proven whether a signed word or a code proved the address
 * @param name as the visitor gave it
 */
public record SeenVisitor(
    VisitorId id,
    @Nullable String email,
    boolean proven,
    @Nullable String name,
    Instant lastSeenAt,
    int visits) {}
