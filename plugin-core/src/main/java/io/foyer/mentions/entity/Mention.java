package io.foyer.mentions.entity;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.Note;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A note that calls somebody.
 *
 * <p>It waits until that person has seen it; it is no right to see anything.
 */
@Entity
@Table(name = "mentions")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Mention {
  @Id private String id;

  @Column(name = "note_id")
  private String noteId;

  @Column(name = "conversation_id")
  private String conversationId;

  @Column(name = "rep_id")
  private String repId;

  @Column(name = "mentioned_at")
  private Instant mentionedAt;

  @Column(name = "read_at")
  private @Nullable Instant readAt;

  protected Mention() {}

  public static Mention of(Note note, RepId rep) {
    var mention = new Mention();
    mention.id = Ids.next("men");
    mention.noteId = note.id().value();
    mention.conversationId = note.conversation().value();
    mention.repId = rep.value();
    mention.mentionedAt = note.at();
    return mention;
  }

  public String id() {
    return id;
  }

  public Instant at() {
    return mentionedAt;
  }

  public boolean isOf(RepId rep) {
    return repId.equals(rep.value());
  }

  /** Once is enough. */
  public void read(Instant at) {
    if (readAt == null) {
      readAt = at;
    }
  }
}
