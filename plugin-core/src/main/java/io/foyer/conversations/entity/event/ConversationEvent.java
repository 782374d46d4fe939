package io.foyer.conversations.entity.event;

import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import java.time.Instant;
import java.util.List;

/** Something happened to a conversation; its fields show it as it stands afterwards. */
public sealed interface ConversationEvent
    permits ConversationRequested,
        ConversationPounced,
        ConversationStarted,
        ConversationLate,
        ConversationOffered,
        ConversationKept,
        ConversationHandedOver,
        ConversationMissed,
        MessagePosted,
        SilenceAsked,
        ConversationEnding,
        ConversationResumed,
        ConversationEnded,
        ConversationWithdrawn,
        ConversationRated,
        MeetingNoted {

  ConversationSummary conversation();

  Instant at();

  /** What was added to the log with it, in order. */
  default List<Entry> entries() {
    return List.of();
  }
}
