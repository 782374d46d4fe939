package io.foyer.conversations.entity;

import io.foyer.files.entity.StoredFile;
import io.foyer.platform.markdown.Markdown;
import io.foyer.platform.markdown.Piece;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a conversation's log.
 *
 * <p>Entries are numbered from 1 without a gap, in the order in which they were committed, and
 * never change; only what was taken back before it was seen loses its words.
 */
@Entity
@Table(name = "entries")
@IdClass(EntryKey.class)
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Entry {
  @Id
  @Column(name = "conversation_id")
  private String conversationId;

  @Id private long seq;

  @Enumerated(EnumType.STRING)
  private EntryKind kind;

  @Column(name = "happened_at")
  private Instant happenedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "author_kind")
  private Author.Kind authorKind;

  @Column(name = "author_id")
  private @Nullable String authorId;

  @Column(name = "author_name")
  private @Nullable String authorName;

  private @Nullable String text;

  @Column(name = "client_id")
  private @Nullable String clientId;

  private @Nullable String reason;

  private boolean automated;

  @Column(name = "offer_id")
  private @Nullable String offerId;

  @ManyToOne
  @JoinColumn(name = "file_id")
  private @Nullable StoredFile file;

  @Transient private @Nullable List<Piece> pieces;

  protected Entry() {}

  private Entry(ConversationId conversation, long seq, EntryKind kind, Author author, Instant at) {
    this.conversationId = conversation.value();
    this.seq = seq;
    this.kind = kind;
    this.authorKind = author.kind();
    this.authorId = author.id();
    this.authorName = author.name();
    this.happenedAt = at;
  }

  static Entry message(Place place, Author author, ClientId clientId, Saying saying) {
    var entry = noted(place, EntryKind.MESSAGE, author, null);
    entry.clientId = clientId.value();
    if (saying instanceof MessageText words) {
      entry.text = words.value();
    } else if (saying instanceof AutomatedText said) {
      entry.text = said.words().value();
      entry.automated = true;
    } else if (saying instanceof MeetingInvitation invitation) {
      entry.text = invitation.words().value();
      entry.offerId = invitation.offer();
    } else if (saying instanceof SharedFile shared) {
      entry.file = shared.file();
    }
    return entry;
  }

  static Entry noted(Place place, EntryKind kind, Author author, @Nullable Worded reason) {
    var entry = new Entry(place.conversation(), place.seq(), kind, author, place.at());
    entry.reason = reason == null ? null : reason.word();
    return entry;
  }

  /** Where and when an entry is added. */
  record Place(ConversationId conversation, long seq, Instant at) {}

  public ConversationId conversation() {
    return new ConversationId(conversationId);
  }

  public long seq() {
    return seq;
  }

  public EntryKind kind() {
    return kind;
  }

  public Instant at() {
    return happenedAt;
  }

  public Author author() {
    return new Author(authorKind, authorId, authorName);
  }

  /** Only a message has one; where it is a file, the file in words. */
  public Optional<String> text() {
    return file().map(StoredFile::words).or(() -> Optional.ofNullable(text));
  }

  /** What was sent instead of words. */
  public Optional<StoredFile> file() {
    return Optional.ofNullable(file);
  }

  /** The meeting that a rep offers by it. */
  public Optional<String> offer() {
    return Optional.ofNullable(offerId);
  }

  /** The formatting of the text, read once; none where it is to be shown as it was typed. */
  public List<Piece> pieces() {
    var read = pieces;
    if (read == null) {
      read = text == null ? List.of() : Markdown.pieces(text);
      pieces = read;
    }
    return read;
  }

  /** The name its sender gave it; only a message has one. */
  public Optional<String> clientId() {
    return Optional.ofNullable(clientId);
  }

  /**
   * The word of a {@link JoinReason}, an {@link OfferReason}, a {@link MissReason}, an {@link
   * EndReason} or a {@link MeetingTime}.
   */
  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  /** Whether it was said on the rep's behalf, who is its author all the same. */
  public boolean isAutomated() {
    return automated;
  }

  /** It was never said: nothing of it is kept. */
  public void takeBack() {
    text = null;
    file = null;
    pieces = null;
  }

  /** Whether sending this again would be the same message. */
  public boolean isRepeatedBy(Author sender, Saying again) {
    return author().isSameAs(sender) && isSame(again);
  }

  private boolean isSame(Saying again) {
    return again instanceof SharedFile shared
        ? file().filter(mine -> mine.id().equals(shared.file().id())).isPresent()
        : words(again).equals(Optional.ofNullable(text));
  }

  private static Optional<String> words(Saying saying) {
    if (saying instanceof MeetingInvitation invitation) {
      return Optional.of(invitation.words().value());
    }
    if (saying instanceof AutomatedText automatic) {
      return Optional.of(automatic.words().value());
    }
    return saying instanceof MessageText typed ? Optional.of(typed.value()) : Optional.empty();
  }
}
