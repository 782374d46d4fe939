package io.foyer.calendars.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.Secret;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A consent that a rep is giving just now; it is good for one answer within ten minutes. */
@Entity
@Table(name = "calendar_consents")
@SuppressWarnings("NullAway.Init") // JPA fills the fields.
public class CalendarConsent {
  private static final Duration LIFE = Duration.ofMinutes(10);

  @Id
  @Column(name = "state_hash")
  private String stateHash;

  @Column(name = "rep_id")
  private String repId;

  @Enumerated(EnumType.STRING)
  private CalendarKind kind;

  @Column(name = "code_verifier")
  private String codeVerifier;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected CalendarConsent() {}

  public static CalendarConsent begun(
      Secret state, RepId rep, CalendarKind kind, String codeVerifier, Instant now) {
    var consent = new CalendarConsent();
    consent.stateHash = state.hash();
    consent.repId = rep.value();
    consent.kind = kind;
    consent.codeVerifier = codeVerifier;
    consent.endsAt = now.plus(LIFE);
    return consent;
  }

  /** Whether it is this person's to give, and still in time. */
  public boolean isGoodFor(RepId rep, Instant now) {
    return rep.value().equals(repId) && now.isBefore(endsAt);
  }

  public CalendarKind kind() {
    return kind;
  }

  public String codeVerifier() {
    return codeVerifier;
  }
}
