package io.foyer.search.control;

import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationState;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.Note;
import io.foyer.conversations.entity.event.ConversationEnded;
import io.foyer.platform.markdown.Markdown;
import io.foyer.search.entity.ConversationWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps the words of each conversation in the transaction that ends it. */
@ApplicationScoped
@Transactional
public class WordsKeeper {
  /** As many as one transaction catches up with. */
  static final int AT_ONCE = 100;

  private static final String WITHOUT =
      "select c from Conversation c where c.state = :ended and c.timeline.endReason"
          + " <> io.foyer.conversations.entity.EndReason.WITHDRAWN and not exists"
          + " (select w from ConversationWords w where w.conversationId = c.id)";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Talks talks;

  void ended(@Observes ConversationEnded ended) {
    keep(ended.conversation(), ended.log());
  }

  /** Keeps the words of some that ended before there was a search; false once none is left. */
  public boolean catchUp() {
    var without =
        em.createQuery(WITHOUT, Conversation.class)
            .setParameter("ended", ConversationState.ENDED)
            .setMaxResults(AT_ONCE)
            .getResultList();
    without.stream()
        .map(Conversation::summary)
        .forEach(one -> keep(one, talks.messages(List.of(one.id().value()))));
    return !without.isEmpty();
  }

  private void keep(ConversationSummary ended, List<Entry> log) {
    var said = log.stream().map(Entry::text).flatMap(Optional::stream);
    var noted = talks.notes(List.of(ended.id().value())).stream().map(Note::text);
    var written = Stream.concat(said, noted).map(Markdown::words).toList();
    em.persist(ConversationWords.of(ended, written));
  }
}
