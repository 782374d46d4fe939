package io.foyer.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * A code by which a page of Salesforce lets its frame of the console in.
 *
 * <p>It is good once, for the one person, within a minute: a page hands it on as soon as it has it.
 */
@Entity
@Table(name = "sign_in_codes")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class SignInCode {
  public static final Duration LIFE = Duration.ofMinutes(1);

  @Id
  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "rep_id")
  private String repId;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected SignInCode() {}

  public static SignInCode issued(Secret code, RepId rep, Instant now) {
    SignInCode issued = new SignInCode();
    issued.codeHash = code.hash();
    issued.repId = rep.value();
    issued.endsAt = now.plus(LIFE);
    return issued;
  }

  public boolean hasEnded(Instant now) {
    return !now.isBefore(endsAt);
  }

  public RepId rep() {
    return new RepId(repId);
  }
}
