package io.foyer.conversations.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.RepId;
import io.foyer.conversations.control.ConversationRights.Deed;
import io.foyer.conversations.entity.Author;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.EntryPage;
import io.foyer.conversations.entity.Mentioned;
import io.foyer.conversations.entity.MessageText;
import io.foyer.conversations.entity.Note;
import io.foyer.conversations.entity.NoteId;
import io.foyer.conversations.entity.event.NotePosted;
import io.foyer.conversations.entity.refusal.ClientIdReused;
import io.foyer.conversations.entity.refusal.ConversationIsOver;
import io.foyer.conversations.entity.refusal.MentionUnknown;
import io.foyer.reps.control.Workforce;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whispers between reps beside a conversation; no method takes a visitor as caller. */
@ApplicationScoped
@Transactional
public class Notes {
  private static final int MOST = 50;

  /** What fits a frame beside the conversation's log. */
  private static final int MOST_BYTES = EntryPage.MOST_BYTES / 4;

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject ConversationStore store;
  @Inject ConversationRights rights;
  @Inject Workforce workforce;
  @Inject Event<NotePosted> posted;
  @Inject Clock clock;

  /**
   * Adds a note while the conversation lasts; the same again answers the first one.
   *
   * @throws ClientIdReused when something else was sent with that id
   */
  public Note post(RepCaller rep, ConversationId id, ClientId clientId, MessageText text) {
    return post(rep, id, clientId, text, List.of());
  }

  /**
   * The same, calling colleagues; whoever is not called in the text is left out.
   *
   * @throws MentionUnknown when one of them is not in Foyer
   */
  public Note post(
      RepCaller rep, ConversationId id, ClientId clientId, MessageText text, List<RepId> called) {
    var conversation = store.lock(id).summary();
    rights.require(Deed.WHISPER, rep, conversation);
    var author = Author.rep(rep.rep(), rep.name());
    var first = sentAs(id, clientId);
    if (first.isPresent()) {
      return first.filter(note -> note.isRepeatedBy(author, text)).orElseThrow(ClientIdReused::new);
    }
    if (!conversation.isLive()) {
      throw new ConversationIsOver();
    }
    var note = Note.of(id, author, clientId, text, Moments.now(clock));
    note.call(mentioned(called));
    em.persist(note);
    // Whoever hears of it may point to its row.
    em.flush();
    posted.fire(new NotePosted(conversation, note));
    return note;
  }

  /**
   * The latest ones, oldest first, for a rep who may read the conversation: as many as fit, and one
   * in any case.
   */
  public List<Note> of(RepCaller rep, ConversationId id) {
    store.find(id).ifPresent(found -> rights.require(Deed.READ, rep, found.summary()));
    var latest =
        em.createQuery(
                "select n from Note n where n.conversationId = :id order by n.notedAt desc, n.id",
                Note.class)
            .setParameter("id", id.value())
            .setMaxResults(MOST)
            .getResultList();
    return fitting(latest).stream().sorted(Comparator.comparing(Note::at)).toList();
  }

  private static List<Note> fitting(List<Note> latest) {
    var room = MOST_BYTES;
    var count = 0;
    while (count < latest.size() && (count == 0 || room > 0)) {
      var note = latest.get(count++);
      room -= EntryPage.weight(note.text(), note.pieces());
    }
    return latest.subList(0, room < 0 && count > 1 ? count - 1 : count);
  }

  /** For those who tell others; it answers nobody's question. */
  public Optional<Note> find(NoteId id) {
    return Optional.ofNullable(em.find(Note.class, id.value()));
  }

  private List<Mentioned> mentioned(List<RepId> called) {
    if (called.size() > Mentioned.MOST) {
      throw new MentionUnknown();
    }
    var named = workforce.named();
    return called.stream()
        .distinct()
        .map(
            id ->
                Optional.ofNullable(named.get(id))
                    .map(name -> new Mentioned(id, name))
                    .orElseThrow(MentionUnknown::new))
        .toList();
  }

  private Optional<Note> sentAs(ConversationId id, ClientId clientId) {
    return em.createQuery(
            "select n from Note n where n.conversationId = :id and n.clientId = :clientId",
            Note.class)
        .setParameter("id", id.value())
        .setParameter("clientId", clientId.value())
        .getResultStream()
        .findFirst();
  }
}
