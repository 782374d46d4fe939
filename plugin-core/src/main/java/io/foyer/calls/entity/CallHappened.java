package io.foyer.calls.entity;

import io.foyer.conversations.entity.ConversationSummary;
import java.time.Instant;

/** Something happened to a call; it is shown as it stands afterwards. */
public record CallHappened(ConversationSummary conversation, CallSummary call, Instant at) {}
