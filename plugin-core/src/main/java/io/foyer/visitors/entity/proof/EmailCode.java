package io.foyer.visitors.entity.proof;

import io.foyer.access.entity.VisitorId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/**
 * The last code that was sent for a visitor.
 *
 * <p>It is good for one address, within its time and its attempts; a new one takes its place.
 */
@Entity
@Table(name = "email_codes")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class EmailCode {
  public static final Duration LIFE = Duration.ofMinutes(10);
  static final int ATTEMPTS = 5;

  @Id
  @Column(name = "visitor_id")
  private String visitorId;

  private String email;
  private String salt;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "attempts_left")
  private int attemptsLeft;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Version private long version;

  protected EmailCode() {}

  /** How a code is kept: nothing of it but a hash. */
  public record Kept(String salt, String hash) {}

  public static EmailCode sent(VisitorId visitor, String email, Kept kept, Instant now) {
    var code = new EmailCode();
    code.visitorId = visitor.value();
    code.sendAgain(email, kept, now);
    return code;
  }

  /** Another code takes its place, for the same address or another one. */
  public final void sendAgain(String to, Kept kept, Instant now) {
    email = to;
    salt = kept.salt();
    codeHash = kept.hash();
    attemptsLeft = ATTEMPTS;
    endsAt = now.plus(LIFE);
  }

  public String email() {
    return email;
  }

  public String salt() {
    return salt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /**
   * One attempt, which counts whatever comes of it.
   *
   * @throws CodeEnded when its time or its attempts are over
   * @throws CodeWrong when it is another code
   */
  public void open(String hash, Instant now) {
    if (attemptsLeft <= 0 || !now.isBefore(endsAt)) {
      throw new CodeEnded();
    }
    attemptsLeft--;
    if (!MessageDigest.isEqual(bytes(codeHash), bytes(hash))) {
      throw attemptsLeft == 0 ? new CodeEnded() : new CodeWrong(attemptsLeft);
    }
    attemptsLeft = 0;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
