package io.foyer.access.entity;

import io.foyer.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * A key that signs visitors' tokens; it signs for a quarter and verifies for as long as a token
 * lives.
 */
@Entity
@Table(name = "signing_keys")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class SigningKey {
  private static final Duration SIGNS = Duration.ofDays(90);

  /** Longer than a key signs and the longest token of its last day lives together. */
  private static final Duration VERIFIES = Duration.ofDays(500);

  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Id private String id;
  private String secret;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected SigningKey() {}

  public static SigningKey made(Instant now) {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    SigningKey key = new SigningKey();
    key.id = Ids.next("key");
    key.secret = Base64.getEncoder().encodeToString(bytes);
    key.createdAt = now;
    key.endsAt = now.plus(VERIFIES);
    return key;
  }

  public String id() {
    return id;
  }

  public byte[] secret() {
    return Base64.getDecoder().decode(secret);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public boolean signsAt(Instant now) {
    return now.isBefore(createdAt.plus(SIGNS));
  }

  public boolean verifiesAt(Instant now) {
    return now.isBefore(endsAt);
  }
}
