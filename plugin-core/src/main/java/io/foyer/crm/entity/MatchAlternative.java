package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/**
 * One of several records that fit a visitor, for a person to choose among.
 *
 * @param object API name, such as {@code Contact}
 * @param detail what tells it from the others, such as its company or its status
 */
public record MatchAlternative(String id, String object, String name, @Nullable String detail) {}
