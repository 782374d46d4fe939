package io.foyer.conversations.entity;

import io.foyer.platform.markdown.Markdown;
import io.foyer.platform.markdown.Piece;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rep tells the others beside a conversation.
 *
 * <p>It is no entry of the log: nothing that reads the log for a visitor can ever come upon it.
 */
@Entity
@Table(name = "notes")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Note {
  @Id private String id;

  @Column(name = "conversation_id")
  private String conversationId;

  @Column(name = "client_id")
  private String clientId;

  @Column(name = "noted_at")
  private Instant notedAt;

  @Column(name = "author_id")
  private String authorId;

  @Column(name = "author_name")
  private String authorName;

  private String text;
  private @Nullable String mentioned;

  @Transient private @Nullable List<Piece> pieces;

  protected Note() {}

  /** By a rep, who may. */
  public static Note of(
      ConversationId conversation, Author rep, ClientId clientId, MessageText text, Instant at) {
    var note = new Note();
    note.id = NoteId.next().value();
    note.conversationId = conversation.value();
    note.clientId = clientId.value();
    note.notedAt = at;
    note.authorId = String.valueOf(rep.id());
    note.authorName = String.valueOf(rep.name());
    note.text = text.value();
    return note;
  }

  public NoteId id() {
    return new NoteId(id);
  }

  public ConversationId conversation() {
    return new ConversationId(conversationId);
  }

  public Author author() {
    return new Author(Author.Kind.REP, authorId, authorName);
  }

  public Instant at() {
    return notedAt;
  }

  public String text() {
    return text;
  }

  /** The formatting of the text, read once; none where it is to be shown as it was typed. */
  public List<Piece> pieces() {
    var read = pieces;
    if (read == null) {
      read = Markdown.pieces(text);
      pieces = read;
    }
    return read;
  }

  /** Calls these people, as far as the text does. */
  public void call(List<Mentioned> people) {
    var called = people.stream().filter(one -> one.isIn(text)).distinct().toList();
    mentioned = called.isEmpty() ? null : Mentioned.lines(called);
  }

  /** Whom it calls. */
  public List<Mentioned> mentioned() {
    return mentioned == null ? List.of() : Mentioned.read(mentioned);
  }

  public String clientId() {
    return clientId;
  }

  /** Whether sending this again would be the same note. */
  public boolean isRepeatedBy(Author sender, MessageText again) {
    return author().isSameAs(sender) && again.value().equals(text);
  }
}
