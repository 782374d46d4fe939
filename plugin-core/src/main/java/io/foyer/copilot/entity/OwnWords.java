package io.foyer.copilot.entity;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.ClientId;
import io.foyer.conversations.entity.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/**
 * What a rep wrote in its own language before it sent a translation of it.
 *
 * <p>It belongs to the message with the same client id, is written once, and reaches no visitor.
 */
@Entity
@Table(name = "own_words")
@IdClass(OwnWords.Key.class)
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class OwnWords {
  @Id
  @Column(name = "conversation_id")
  private String conversationId;

  @Id
  @Column(name = "client_id")
  private String clientId;

  @Column(name = "rep_id")
  private String repId;

  private String text;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected OwnWords() {}

  /** Which message they were. */
  public record Place(ConversationId conversation, ClientId message) {
    public Key key() {
      return new Key(conversation.value(), message.value());
    }
  }

  /** As the database keeps it. */
  @SuppressWarnings("NullAway.Init") // JPA fills the fields.
  public static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String conversationId;
    private String clientId;

    public Key() {}

    Key(String conversationId, String clientId) {
      this.conversationId = conversationId;
      this.clientId = clientId;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.conversationId.equals(conversationId)
          && key.clientId.equals(clientId);
    }

    @Override
    public int hashCode() {
      return 31 * conversationId.hashCode() + clientId.hashCode();
    }
  }

  public static OwnWords written(Place place, RepId rep, String text, Instant now) {
    var words = new OwnWords();
    words.conversationId = place.conversation().value();
    words.clientId = place.message().value();
    words.repId = rep.value();
    words.text = text;
    words.writtenAt = now;
    return words;
  }

  public String clientId() {
    return clientId;
  }

  public RepId rep() {
    return new RepId(repId);
  }

  public String text() {
    return text;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
