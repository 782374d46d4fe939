package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/** The visitor asks for a person. */
public record ConversationOpen(
    String id, String clientId, @Nullable String text, @Nullable ChallengeSolution solution)
    implements ClientFrame {}
