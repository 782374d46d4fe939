package io.foyer.pounce.entity;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.ConversationSummary;

/** A rep has settled what a visitor answered to automated words, without a word of its own. */
public record ResponseSettled(
    ConversationSummary conversation, ResponseVerdict verdict, RepCaller by) {}
