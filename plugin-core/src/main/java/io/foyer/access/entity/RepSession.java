package io.foyer.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A signed-in browser of a person.
 *
 * <p>It ends 12 hours after its last use. The rights are those that Salesforce last told, so that
 * people who are at work stay so while Salesforce is away.
 */
@Entity
@Table(name = "rep_sessions")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class RepSession {
  public static final Duration LIFE = Duration.ofHours(12);

  @Id
  @Column(name = "token_hash")
  private String tokenHash;

  @Column(name = "rep_id")
  private String repId;

  private String name;
  private String rights;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected RepSession() {}

  public static RepSession opened(String tokenHash, RepId rep, Person person, Instant now) {
    RepSession session = new RepSession();
    session.tokenHash = tokenHash;
    session.repId = rep.value();
    session.createdAt = now;
    session.confirm(person);
    session.use(now);
    return session;
  }

  /** Salesforce told again who the person is and what it may do. */
  public final void confirm(Person person) {
    name = person.name();
    rights = person.rights().stream().map(Right::name).sorted().collect(Collectors.joining(","));
  }

  public final void use(Instant now) {
    usedAt = now;
    endsAt = now.plus(LIFE);
  }

  public boolean hasEnded(Instant now) {
    return !now.isBefore(endsAt);
  }

  public Instant usedAt() {
    return usedAt;
  }

  public RepId rep() {
    return new RepId(repId);
  }

  public RepCaller caller() {
    Set<Right> known =
        Arrays.stream(rights.split(","))
            .filter(right -> !right.isEmpty())
            .map(Right::valueOf)
            .collect(Collectors.toSet());
    return new RepCaller(rep(), name, known);
  }
}
