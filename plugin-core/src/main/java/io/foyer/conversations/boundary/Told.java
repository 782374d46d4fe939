package io.foyer.conversations.boundary;

import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Up to which entry this node has told its windows of each live conversation.
 *
 * <p>Read and changed only within the conversation's turn.
 */
@ApplicationScoped
public class Told {
  private final ConcurrentHashMap<ConversationId, Long> upTo = new ConcurrentHashMap<>();

  OptionalLong upTo(ConversationId id) {
    var last = upTo.get(id);
    return last == null ? OptionalLong.empty() : OptionalLong.of(last);
  }

  /** Whether an entry before this one is still to be told. */
  boolean isGapBefore(ConversationId id, long seq) {
    return upTo(id).orElse(seq - 1) < seq - 1;
  }

  List<Entry> untold(ConversationId id, List<Entry> entries) {
    var last = upTo(id).orElse(0);
    return entries.stream().filter(entry -> entry.seq() > last).toList();
  }

  /** Told up to this entry; what is over is forgotten. */
  void upTo(ConversationSummary conversation, long seq) {
    if (conversation.isLive()) {
      upTo.merge(conversation.id(), seq, Math::max);
    } else {
      forget(conversation.id());
    }
  }

  /** Nobody listens here: where telling begins again is open. */
  void forget(ConversationId id) {
    upTo.remove(id);
  }
}
