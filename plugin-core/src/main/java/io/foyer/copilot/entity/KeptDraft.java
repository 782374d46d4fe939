package io.foyer.copilot.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import io.foyer.copilot.entity.Draft.Languages;
import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A draft as it was shown to a rep, or made to be said on its behalf, with the engine that made it,
 * for later questions.
 *
 * <p>It is written once and never says whether the rep sent it: what was sent stands in the log.
 */
@Entity
@Table(name = "copilot_drafts")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class KeptDraft {
  private static final int TEXT_LIMIT = 16_000;
  private static final int SOURCES_LIMIT = 2_000;

  @Id private String id;

  @Column(name = "conversation_id")
  private @Nullable String conversationId;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "rep_id")
  private String repId;

  @Enumerated(EnumType.STRING)
  private Skill skill;

  private String engine;

  @Column(name = "engine_version")
  private String engineVersion;

  private @Nullable String refused;
  private String text;
  private String sources;

  @Column(name = "message_seq")
  private @Nullable Long messageSeq;

  @Column(name = "from_language")
  private @Nullable String fromLanguage;

  @Column(name = "into_language")
  private @Nullable String intoLanguage;

  @Column(name = "pounce_text")
  private @Nullable String pounceText;

  @Column(name = "drafted_at")
  private Instant draftedAt;

  protected KeptDraft() {}

  /** What is too long for the row is cut; no message is as long. */
  public static KeptDraft of(VisitorId visitor, RepId rep, Skill skill, Draft draft, Instant now) {
    var kept = new KeptDraft();
    kept.id = Ids.next("drf");
    kept.visitorId = visitor.value();
    kept.repId = rep.value();
    kept.skill = skill;
    kept.engine = draft.engine().name();
    kept.engineVersion = draft.engine().version();
    kept.text = cut(draft.text(), TEXT_LIMIT);
    kept.sources =
        cut(
            draft.sources().stream().map(Source::title).collect(Collectors.joining("\n")),
            SOURCES_LIMIT);
    kept.draftedAt = now;
    return kept;
  }

  private static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
  }

  public String id() {
    return id;
  }

  public RepId rep() {
    return new RepId(repId);
  }

  public Skill skill() {
    return skill;
  }

  /** Name and version. */
  public String engine() {
    return engine + " " + engineVersion;
  }

  /** It was made within a conversation; without one it belongs to the visitor alone. */
  public void in(ConversationId conversation) {
    conversationId = conversation.value();
  }

  /** It was shown while it came, and may not be used. */
  public void refuse(String why) {
    refused = why;
  }

  /**
   * No rep asked for it and none read it before the visitor could.
   *
   * @param text record id of that which is said where this is not
   */
  public void standsFor(String text) {
    pounceText = text;
  }

  /** Whether it was made to be said on the rep's behalf. */
  public boolean isAutomated() {
    return pounceText != null;
  }

  /**
   * It is a translation of this message.
   *
   * @param both the one it is from is empty where that is not known
   */
  public void reads(long message, Languages both) {
    messageSeq = message;
    fromLanguage = both.from();
    intoLanguage = both.into();
  }

  /** Which message it is a translation of; 0 where it is of none. */
  public long message() {
    return messageSeq == null ? 0 : messageSeq;
  }

  /** Of a translation of a message. */
  public Languages languages() {
    return new Languages(
        Objects.requireNonNullElse(fromLanguage, ""), Objects.requireNonNullElse(intoLanguage, ""));
  }

  /** The translation as it was shown; what it was cautioned of is told once. */
  public Draft draft() {
    var made = new Engine(engine, engineVersion, true);
    return new Draft(text, made, List.of(), false).between(languages());
  }

  /** Why it may not be used; empty where it may. */
  public Optional<String> refused() {
    return Optional.ofNullable(refused);
  }

  public String text() {
    return text;
  }

  /** Their titles, one a line. */
  public String sources() {
    return sources;
  }

  public Instant draftedAt() {
    return draftedAt;
  }
}
