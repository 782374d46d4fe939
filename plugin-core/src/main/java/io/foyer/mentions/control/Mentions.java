package io.foyer.mentions.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.control.ConversationRights;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Conversation;
import io.foyer.conversations.entity.ConversationSummary;
import io.foyer.conversations.entity.Mentioned;
import io.foyer.conversations.entity.Note;
import io.foyer.conversations.entity.event.NotePosted;
import io.foyer.mentions.entity.Mention;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What waits for people who are called by a note. */
@ApplicationScoped
@Transactional
public class Mentions {
  /** More than this nobody reads one by one. */
  static final int MOST = 20;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject ConversationRights rights;
  @Inject Clock clock;

  /**
   * A mention that its person has not seen.
   *
   * @param by who wrote the note
   * @param shown the conversation and the note; empty where the person may not read them
   */
  public record Unread(Mention mention, String by, Optional<Shown> shown) {}

  /** What the person may read. */
  public record Shown(ConversationSummary conversation, Note note) {}

  void posted(@Observes NotePosted posted) {
    var note = posted.note();
    note.mentioned().stream()
        .map(Mentioned::id)
        .filter(rep -> !rep.value().equals(note.author().id()))
        .forEach(rep -> em.persist(Mention.of(note, rep)));
  }

  /** The latest first. */
  public List<Unread> unreadOf(RepCaller rep) {
    return em
        .createQuery(
            "select m, n, c from Mention m, Note n, Conversation c"
                + " where m.repId = :rep and m.readAt is null and n.id = m.noteId"
                + " and c.id = m.conversationId order by m.mentionedAt desc, m.id",
            Object[].class)
        .setParameter("rep", rep.rep().value())
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(row -> unread(rep, (Mention) row[0], (Note) row[1], ((Conversation) row[2]).summary()))
        .toList();
  }

  /** The person has seen it; of whom it is not, nothing happens. */
  public void read(RepCaller rep, String id) {
    Optional.ofNullable(em.find(Mention.class, id))
        .filter(mention -> mention.isOf(rep.rep()))
        .ifPresent(mention -> mention.read(clock.instant()));
  }

  private Unread unread(
      RepCaller rep, Mention mention, Note note, ConversationSummary conversation) {
    var shown =
        rights.may(Deed.READ, rep, conversation)
            ? Optional.of(new Shown(conversation, note))
            : Optional.<Shown>empty();
    return new Unread(mention, String.valueOf(note.author().name()), shown);
  }
}
