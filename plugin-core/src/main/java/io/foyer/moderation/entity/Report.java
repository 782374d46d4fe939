package io.foyer.moderation.entity;

import io.foyer.access.entity.VisitorId;
import io.foyer.conversations.entity.ConversationId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a rep tells support of a visitor whom it shut out, or whose answer it called spam.
 *
 * <p>It is open until support has judged, and kept after that.
 */
@Entity
@Table(name = "reports")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class Report {
  @Id private String id;

  @Column(name = "visitor_id")
  private String visitorId;

  @Column(name = "visitor_name")
  private @Nullable String visitorName;

  @Column(name = "conversation_id")
  private @Nullable String conversationId;

  private @Nullable String words;

  private @Nullable String address;

  @Column(name = "reported_at")
  private Instant reportedAt;

  @Column(name = "reported_by")
  private String reportedBy;

  @Column(name = "closed_at")
  private @Nullable Instant closedAt;

  @Column(name = "closed_by")
  private @Nullable String closedBy;

  @Version private long version;

  protected Report() {}

  /**
   * Of whom it tells.
   *
   * @param name as the visitor was known, or null
   * @param conversation the one they had, or null
   */
  public record Subject(
      VisitorId visitor, @Nullable String name, @Nullable ConversationId conversation) {}

  /**
   * @param words the rep's, already clean, or null
   * @param by the rep's name
   */
  public static Report of(Subject subject, @Nullable String words, String by, Instant now) {
    var report = new Report();
    report.id = ReportId.next().value();
    report.visitorId = subject.visitor().value();
    report.visitorName = subject.name();
    report.conversationId = subject.conversation() == null ? null : subject.conversation().value();
    report.words = words;
    report.reportedBy = by;
    report.reportedAt = now;
    return report;
  }

  /** Support has judged; the first judgement counts. */
  public void close(String by, Instant now) {
    if (closedAt == null) {
      closedAt = now;
      closedBy = by;
    }
  }

  public ReportId id() {
    return new ReportId(id);
  }

  public VisitorId visitor() {
    return new VisitorId(visitorId);
  }

  public Optional<String> visitorName() {
    return Optional.ofNullable(visitorName);
  }

  public Optional<ConversationId> conversation() {
    return Optional.ofNullable(conversationId).map(ConversationId::new);
  }

  public Optional<String> words() {
    return Optional.ofNullable(words);
  }

  /** From where the visitor came; empty where it had left. */
  public Optional<String> address() {
    return Optional.ofNullable(address);
  }

  public Instant at() {
    return reportedAt;
  }

  /** The rep's name. */
  public String by() {
    return reportedBy;
  }
}
