package io.foyer.conversations.control;

import io.foyer.conversations.control.Archive.Excerpt;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.EntryPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * What the database knows and this node may not know yet, for those who tell others.
 *
 * <p>It answers nobody's question, so nobody's right is asked.
 */
@ApplicationScoped
@Transactional
public class News {
  @Inject ConversationStore store;

  /** A conversation as it is now, with what follows an entry. */
  public Optional<Excerpt> of(ConversationId id, long after) {
    return store.find(id).map(Conversation::summary).map(now -> new Excerpt(now, page(id, after)));
  }

  /** All that wait or are open, on whichever node. */
  public List<ConversationSummary> live() {
    return store.live().stream().map(Conversation::summary).toList();
  }

  private EntryPage page(ConversationId id, long after) {
    return EntryPage.of(store.entries(id, after, EntryPage.MOST_ENTRIES + 1));
  }
}
