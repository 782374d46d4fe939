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
 * <p>It ends 12 hours after its last use, and 7 days after it was opened. The rights are those that
 * Salesforce last told, so that people who are at work stay so while Salesforce is away, for a day.
 */
@Entity
@Table(name = "rep_sessions")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class RepSession {
  public static final Duration LIFE = Duration.ofHours(12);

  /** A week: nobody signs in more than once in it, and no lost browser is good for longer. */
  public static final Duration LONGEST_LIFE = Duration.ofDays(7);

  /** Salesforce is seldom away for so long; whoever was let go meanwhile works no longer. */
  public static final Duration TRUSTED = Duration.ofDays(1);

  /** What changes with each call is written down so often at most: calls come many a second. */
  private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

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

  @Column(name = "confirmed_at")
  private Instant confirmedAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected RepSession() {}

  public static RepSession opened(String tokenHash, RepId rep, Person person, Instant now) {
    RepSession session = new RepSession();
    session.tokenHash = tokenHash;
    session.repId = rep.value();
    session.createdAt = now;
    session.usedAt = now;
    session.confirmedAt = now;
    session.endsAt = now.plus(LIFE);
    session.name = person.name();
    session.rights = text(person.rights());
    return session;
  }

  /** Salesforce told who the person is and what it may do; what is older than known is nothing. */
  public void confirm(Person person, Instant at) {
    String told = text(person.rights());
    boolean newer = at.isAfter(confirmedAt);
    if (newer && (!told.equals(rights) || at.isAfter(confirmedAt.plus(BETWEEN_WRITES)))) {
      rights = told;
      name = person.name().isEmpty() ? name : person.name();
      confirmedAt = at;
    }
  }

  public void use(Instant now) {
    if (now.isAfter(usedAt.plus(BETWEEN_WRITES))) {
      usedAt = now;
      Instant last = createdAt.plus(LONGEST_LIFE);
      endsAt = now.plus(LIFE).isBefore(last) ? now.plus(LIFE) : last;
    }
  }

  /** Whether Salesforce has said nothing of the person for too long. */
  public boolean isUnconfirmed(Instant now) {
    return now.isAfter(confirmedAt.plus(TRUSTED));
  }

  public boolean hasEnded(Instant now) {
    return !now.isBefore(endsAt);
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

  private static String text(Set<Right> rights) {
    return rights.stream().map(Right::name).sorted().collect(Collectors.joining(","));
  }
}
