package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * Answers a step; with neither choice nor address the visitor would rather go on.
 *
 * @param clientId sent again with it, it is the same answer
 */
public record ExperienceAnswer(
    String id, String clientId, String step, @Nullable String choice, @Nullable String email)
    implements ClientFrame {}
