package io.foyer.protocol;

import org.jspecify.annotations.Nullable;

/**
 * The visitor says how a conversation that has ended was; the last word counts.
 *
 * @param score null where it does not want to say
 */
public record ConversationRate(
    String id, String conversation, @Nullable Integer score, @Nullable String comment)
    implements ClientFrame {}
