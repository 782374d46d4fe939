package io.foyer.crmsync.entity;

import io.foyer.access.entity.RepCaller;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.conversations.entity.MessageText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * What a rep notes of a conversation that is over, for its Event.
 *
 * <p>A conversation has one, and the last word counts. It is kept as typed, without control
 * characters; it is text and nothing else.
 */
@Entity
@Table(name = "call_notes")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class CallNotes {
  /** In UTF-16 units, as browsers count; as many as the field of the Event holds. */
  public static final int LONGEST = 10_000;

  @Id
  @Column(name = "conversation_id")
  private String conversationId;

  private String words;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_by_name")
  private String writtenByName;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Version private long version;

  protected CallNotes() {}

  /** None so far. */
  public static CallNotes of(ConversationId conversation) {
    var notes = new CallNotes();
    notes.conversationId = conversation.value();
    notes.words = "";
    return notes;
  }

  /**
   * These words instead of those before; empty takes them back.
   *
   * @throws CallNotesTooLong when they do not fit the Event
   */
  public void write(String typed, RepCaller by, Instant at) {
    var cleaned = MessageText.cleaned(typed).strip();
    if (cleaned.length() > LONGEST) {
      throw new CallNotesTooLong(LONGEST);
    }
    words = cleaned;
    writtenBy = by.rep().value();
    writtenByName = by.name();
    writtenAt = at;
  }

  public String words() {
    return words;
  }

  /** The name of who wrote them last. */
  public String by() {
    return writtenByName;
  }

  public Instant at() {
    return writtenAt;
  }
}
