package io.foyer.crm.entity;

import org.jspecify.annotations.Nullable;

/**
 * A person of the team that looks after an account.
 *
 * @param role as sales call it, such as {@code Sales Engineer}; null where none is given
 */
public record AccountTeamMember(UserSnapshot user, @Nullable String role) {}
