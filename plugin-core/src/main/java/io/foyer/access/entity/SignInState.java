package io.foyer.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A sign-in under way; it is good for one answer within ten minutes. */
@Entity
@Table(name = "sign_in_states")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class SignInState {
  public static final Duration LIFE = Duration.ofMinutes(10);

  @Id
  @Column(name = "state_hash")
  private String stateHash;

  private String nonce;

  @Column(name = "code_verifier")
  private String codeVerifier;

  @Column(name = "to_path")
  private String toPath;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected SignInState() {}

  public static SignInState begun(
      Secret state, String nonce, String codeVerifier, String toPath, Instant now) {
    SignInState begun = new SignInState();
    begun.stateHash = state.hash();
    begun.nonce = nonce;
    begun.codeVerifier = codeVerifier;
    begun.toPath = toPath;
    begun.endsAt = now.plus(LIFE);
    return begun;
  }

  public boolean hasEnded(Instant now) {
    return !now.isBefore(endsAt);
  }

  public String nonce() {
    return nonce;
  }

  public String codeVerifier() {
    return codeVerifier;
  }

  /** Where the person wanted to go: a path of this installation. */
  public String toPath() {
    return toPath;
  }
}
