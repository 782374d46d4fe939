package io.foyer.visitors.entity;

import io.foyer.access.entity.SiteKey;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor as it is kept between its visits.
 *
 * <p>Written some seconds after the fact and never read on the way of a batch of facts.
 */
@Entity
@Table(name = "visitors")
@SuppressWarnings("NullAway.Init") // JPA fills the fields
public class VisitorRow {
  @Id private String id;
  private String site;
  private @Nullable String email;

  @Column(name = "email_proven")
  private boolean emailProven;

  private @Nullable String name;
  private @Nullable String company;
  private String language;
  private @Nullable String zone;
  private @Nullable String place;
  private @Nullable String country;
  private int visits;

  @Column(name = "last_visit_id")
  private @Nullable String lastVisitId;

  @Column(name = "first_seen_at")
  private Instant firstSeenAt;

  @Column(name = "last_seen_at")
  private Instant lastSeenAt;

  @Column(name = "withdrawn_at")
  private @Nullable Instant withdrawnAt;

  protected VisitorRow() {}

  /** The first that is kept of a visitor. */
  public static VisitorRow of(Visitor visitor) {
    VisitorRow row = new VisitorRow();
    row.id = visitor.id().value();
    row.firstSeenAt = visitor.visit().startedAt();
    row.lastSeenAt = row.firstSeenAt;
    row.tell(visitor);
    return row;
  }

  /** What is known now; what only the row knows stays. */
  public final void tell(Visitor visitor) {
    site = visitor.site().value();
    tell(visitor.identity());
    if (!visitor.locality().equals(Locality.UNKNOWN) || language == null) {
      tell(visitor.locality());
    }
    if (!visitor.visit().id().equals(lastVisitId)) {
      lastVisitId = visitor.visit().id();
      visits++;
    }
    if (visitor.seenAt().isAfter(lastSeenAt)) {
      lastSeenAt = visitor.seenAt();
    }
    withdrawnAt = null;
  }

  /** The visitor does not want to be seen any longer. */
  public void withdraw(Instant at) {
    withdrawnAt = at;
  }

  /** What is known of the visitor when it comes again. */
  public StoredVisitor stored(@Nullable Visit lastVisit) {
    return new StoredVisitor(
        new Identity(email, emailProven, name, company),
        Locality.of(language, zone, place, country),
        lastSeenAt,
        lastVisit);
  }

  public SiteKey site() {
    return new SiteKey(site);
  }

  public @Nullable String lastVisitId() {
    return lastVisitId;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  public int visits() {
    return visits;
  }

  public String id() {
    return id;
  }

  public @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  private void tell(Identity identity) {
    if (identity.email() == null) {
      return;
    }
    email = identity.email();
    emailProven = identity.proven();
    name = identity.name();
    company = identity.company();
  }

  private void tell(Locality locality) {
    language = locality.language();
    zone = locality.zone();
    place = locality.place();
    country = locality.country();
  }
}
