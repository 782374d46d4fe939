package io.foyer.conversations.entity.transcript;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a visitor asked for the words of a conversation; it never changes. */
@Entity
@Table(name = "sent_transcripts")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class SentTranscript {
  @Id private String id;

  @Column(name = "conversation_id")
  private String conversationId;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "sent_at")
  private Instant sentAt;

  protected SentTranscript() {}

  public static SentTranscript of(ConversationId conversation, VisitorId visitor, Instant at) {
    var sent = new SentTranscript();
    sent.id = Ids.next("trs");
    sent.conversationId = conversation.value();
    sent.visitorId = visitor.value();
    sent.sentAt = at;
    return sent;
  }
}
