package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.MeetingRequest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor left an address and times for a meeting.
 *
 * @param conversation the one in which it was asked for, if any
 */
public record MeetingRequested(
    MeetingRequest request, @Nullable ConversationSummary conversation, Instant at) {}
