package io.foyer.search.control;

import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Entry;
import io.foyer.conversations.entity.Note;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** What was said and noted in some conversations; it asks nobody's right. */
@ApplicationScoped
class Talks {
  // A page of very long talks still has to fit memory; what is cut costs a snippet, no result.
  private static final int MOST = 5_000;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  List<ConversationSummary> of(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : em
            .createQuery("select c from Conversation c where c.id in :ids", Conversation.class)
            .setParameter("ids", ids)
            .getResultList()
            .stream()
            .map(Conversation::summary)
            .toList();
  }

  List<Entry> messages(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select e from Entry e where e.conversationId in :ids and e.text is not null"
                    + " order by e.conversationId, e.seq",
                Entry.class)
            .setParameter("ids", ids)
            .setMaxResults(MOST)
            .getResultList();
  }

  List<Note> notes(List<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select n from Note n where n.conversationId in :ids order by n.notedAt, n.id",
                Note.class)
            .setParameter("ids", ids)
            .setMaxResults(MOST)
            .getResultList();
  }
}
