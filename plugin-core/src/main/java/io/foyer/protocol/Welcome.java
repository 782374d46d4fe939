package io.foyer.protocol;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers hello. A visitor gets its latest conversation, a rep its own open ones, both what they
 * missed.
 */
public record Welcome(
    String id,
    String re,
    Instant serverTime,
    String build,
    @Nullable String visitor,
    @Nullable RepView rep,
    @Nullable Boolean available,
    @Nullable OffView off,
    @Nullable AutoPounceView autoPounce,
    @Nullable String offer,
    List<ConversationView> conversations,
    List<Gap> gaps,
    @Nullable FileRules files)
    implements ServerFrame {}
