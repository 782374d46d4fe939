package io.foyer.copilot.entity;

import io.foyer.access.entity.RepId;
import io.foyer.conversations.entity.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** The language in which a visitor writes, as a rep said; it counts for whoever has the talk. */
@Entity
@Table(name = "talk_languages")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class TalkLanguage {
  @Id
  @Column(name = "conversation_id")
  private String conversationId;

  private String language;

  @Column(name = "rep_id")
  private String repId;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  @Version private long version;

  protected TalkLanguage() {}

  public static TalkLanguage of(ConversationId conversation) {
    var talk = new TalkLanguage();
    talk.conversationId = conversation.value();
    return talk;
  }

  /**
   * @param code such as {@code ja}
   */
  public void choose(String code, RepId rep, Instant now) {
    language = code;
    repId = rep.value();
    chosenAt = now;
  }

  public String language() {
    return language;
  }

  public RepId chosenBy() {
    return new RepId(repId);
  }

  public Instant chosenAt() {
    return chosenAt;
  }
}
