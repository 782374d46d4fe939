package io.foyer.conversations.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The question how a conversation was, asked once at its end.
 *
 * @param until as long as the visitor may answer, and change the answer
 * @param given the answer; null as long as there is none
 */
public record RatingAsked(Instant until, @Nullable Rating given) {}
