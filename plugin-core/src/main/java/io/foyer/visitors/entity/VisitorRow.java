package io.foyer.visitors.entity;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.SiteKey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Column(name = "email_given_by")
  private @Nullable String emailGivenBy;

  private @Nullable String name;
  private @Nullable String company;
  private String language;
  private @Nullable String zone;
  @Embedded private StoredWhereabouts whereabouts = new StoredWhereabouts();
  private @Nullable String browser;

  @Column(name = "operating_system")
  private @Nullable String system;

  @Column(name = "device_kind")
  private @Nullable String device;

  private boolean automated;
  private @Nullable String network;
  private int visits;

  @Column(name = "company_domain")
  private @Nullable String companyDomain;

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
    if (!visitor.identity().equals(Identity.UNKNOWN)) {
      identify(visitor.identity());
    }
    if (!visitor.background().equals(Background.UNKNOWN) || language == null) {
      tell(visitor.background());
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

  /** Who it says it is now; nobody, where that was taken back. */
  public void identify(Identity now) {
    email = now.email();
    emailProven = now.proven();
    RepId giver = now.givenBy();
    emailGivenBy = giver == null ? null : giver.value();
    name = now.name();
    company = now.company();
  }

  /** The web domain of its company, by which others of it are found. */
  public void isOf(@Nullable String domain) {
    companyDomain = domain;
  }

  /** The visitor does not want to be seen any longer. */
  public void withdraw(Instant at) {
    withdrawnAt = at;
  }

  /** What is known of the visitor when it comes again. */
  public StoredVisitor stored(@Nullable Visit lastVisit) {
    return new StoredVisitor(identity(), background(), lastSeenAt, visits, lastVisit);
  }

  /** Who it said it is. */
  public Identity identity() {
    RepId giver = emailGivenBy == null ? null : new RepId(emailGivenBy);
    return new Identity(email, emailProven, name, company, null, giver);
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

  private Background background() {
    return Background.living(new Locality(language, zone, whereabouts.told()))
        .on(new Device(browser, system, device, automated))
        .behind(network);
  }

  private void tell(Background background) {
    language = background.locality().language();
    zone = background.locality().zone();
    whereabouts.tell(background.locality().whereabouts());
    Device seen = background.device();
    browser = seen.browser();
    system = seen.system();
    device = seen.kind();
    automated = seen.automated();
    network = background.network();
  }
}
