package io.foyer.platform.mail;

import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox.
 *
 * <p>It is waiting, sent, parked for a person, or late; once it is sent or late its words and its
 * address are gone.
 */
@Entity
@Table(name = "mails")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
class QueuedMail {
  private static final int LONGEST_ERROR = 500;

  /** Where a mail stands. */
  enum State {
    WAITING,
    /** The server said no; a person has to change something and try again. */
    PARKED,
    SENT,
    /** It could not be sent while it was of use. */
    LATE
  }

  @Id private String id;
  private String kind;
  private @Nullable String recipient;
  private @Nullable String subject;

  @Column(name = "text_part")
  private @Nullable String text;

  @Column(name = "html_part")
  private @Nullable String html;

  // JPA makes null of it where all its columns are.
  @Embedded private @Nullable AddedColumns added;

  @Enumerated(EnumType.STRING)
  private State state;

  private int attempts;

  @Column(name = "next_try_at")
  private Instant nextTryAt;

  @Column(name = "useful_until")
  private Instant usefulUntil;

  @Column(name = "leased_until")
  private @Nullable Instant leasedUntil;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "created_at")
  private Instant createdAt;

  @Version private long version;

  protected QueuedMail() {}

  static QueuedMail waiting(String kind, Mail mail, Instant usefulUntil, Instant now) {
    var queued = new QueuedMail();
    queued.id = Ids.next("mail");
    queued.kind = kind;
    queued.recipient = mail.to();
    queued.subject = mail.subject();
    queued.text = mail.text();
    queued.html = mail.html();
    queued.added = AddedColumns.of(mail);
    queued.state = State.WAITING;
    queued.nextTryAt = now;
    queued.usefulUntil = usefulUntil;
    queued.createdAt = now;
    return queued;
  }

  String id() {
    return id;
  }

  String kind() {
    return kind;
  }

  State state() {
    return state;
  }

  /** How often it was tried and failed. */
  int attempts() {
    return attempts;
  }

  /** Whether it is still worth sending; what is not is forgotten. */
  boolean isUseful(Instant now) {
    if (now.isBefore(usefulUntil)) {
      return true;
    }
    forget(State.LATE);
    return false;
  }

  /** The mail, for one node to send until then. */
  Mail lease(Instant until) {
    leasedUntil = until;
    var parts = added == null ? AddedColumns.none() : added;
    return new Mail(
        text(recipient), text(subject), text(text), text(html), parts.replyTo(), parts.calendar());
  }

  boolean isLeased(Instant until) {
    return state == State.WAITING && until.equals(leasedUntil);
  }

  void sent() {
    forget(State.SENT);
  }

  void postpone(Duration wait, String reason, Instant now) {
    failed(reason);
    nextTryAt = now.plus(wait);
  }

  void park(String reason) {
    failed(reason);
    state = State.PARKED;
  }

  /** A person has seen to it. It is not of use for any longer because of that. */
  void retry(Instant now) {
    state = State.WAITING;
    attempts = 0;
    nextTryAt = now;
  }

  MailShelf.Unsent unsent() {
    return new MailShelf.Unsent(id, kind, state.name(), attempts, lastError, createdAt, nextTryAt);
  }

  private void failed(String reason) {
    attempts++;
    leasedUntil = null;
    lastError = OneLine.of(reason, LONGEST_ERROR);
  }

  private void forget(State end) {
    state = end;
    leasedUntil = null;
    recipient = null;
    subject = null;
    text = null;
    html = null;
    added = null;
  }

  private static String text(@Nullable String part) {
    return part == null ? "" : part;
  }
}
