package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.Domains;
import io.foyer.crm.control.Providers;
import io.foyer.crm.entity.AccountSnapshot;
import io.foyer.visitors.entity.AdClicks;
import io.foyer.visitors.entity.SeenVisitor;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who of a company has been on the website, and what brought them.
 *
 * <p>Whoever withdrew its consent, and visits that only tried a site out, are left out.
 */
@ApplicationScoped
@Transactional
public class CompanyVisits {
  private static final String OF_THE_COMPANY =
      "r.withdrawnAt IS NULL AND (r.companyDomain = :domain OR r.email IN :emails)";
  private static final String SEEN =
      "SELECT r FROM VisitorRow r, VisitRow v WHERE v.id = r.lastVisitId AND v.test = FALSE"
          + " AND r.lastSeenAt >= :since AND "
          + OF_THE_COMPANY
          + " ORDER BY r.lastSeenAt DESC";
  private static final String BROUGHT =
      "SELECT v.utmSource, v.utmMedium, v.utmCampaign, v.adNetwork, COUNT(v),"
          // The greatest of a column that is converted comes back unconverted, as the driver likes.
          + " SQL('EXTRACT(EPOCH FROM MAX(?))', v.startedAt) FROM VisitRow v"
          + " WHERE v.test = FALSE AND (v.adNetwork IS NOT NULL"
          + " OR v.utmSource IS NOT NULL OR v.utmMedium IS NOT NULL OR v.utmCampaign IS NOT NULL)"
          + " AND v.visitorId IN (SELECT r.id FROM VisitorRow r WHERE "
          + OF_THE_COMPANY
          + ") GROUP BY v.utmSource, v.utmMedium, v.utmCampaign, v.adNetwork"
          + " ORDER BY MAX(v.startedAt) DESC";

  // A page shows a few lines of them.
  private static final int MOST_ADS = 50;
  // No address and no domain: lists must not be empty, nor a comparison with nothing.
  private static final String NOBODY = "";

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /**
   * By what visitors of a company are known.
   *
   * @param domain its registrable web domain; a provider's is none
   * @param emails addresses of its people, wherever they have them; lower-case
   */
  public record Company(@Nullable String domain, Set<String> emails) {

    public Company {
      domain = domain == null || Providers.have(domain) ? null : domain;
      emails = emails.stream().map(e -> e.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Whether the visitor is one of it. */
    public boolean has(Visitor visitor) {
      String email = visitor.identity().email();
      return (email != null && emails.contains(email))
          || (domain != null && domainOf(visitor).filter(domain::equals).isPresent());
    }
  }

  /** The registrable web domain of the visitor's company, surest first; a provider's is none. */
  public static Optional<String> domainOf(Visitor visitor) {
    AccountSnapshot account = visitor.match().account();
    String email = visitor.identity().email();
    String provided = visitor.background().company().domain();
    return Stream.of(
            Optional.ofNullable(account).flatMap(Domains::ofAccount),
            Optional.ofNullable(email).flatMap(Domains::ofCompany),
            Optional.ofNullable(provided).flatMap(Domains::ofWebsite))
        .flatMap(Optional::stream)
        .filter(domain -> !Providers.have(domain))
        .findFirst();
  }

  /** Its visitors since then, the latest first. */
  public List<SeenVisitor> seen(Company company, Instant since, int most) {
    return of(em.createQuery(SEEN, VisitorRow.class).setParameter("since", since), company)
        .setMaxResults(most)
        .getResultStream()
        .map(CompanyVisits::seen)
        .toList();
  }

  /** Ads and campaigns that its visitors clicked, the latest first. */
  public List<AdClicks> clicks(Company company) {
    return of(em.createQuery(BROUGHT, Object[].class), company)
        .setMaxResults(MOST_ADS)
        .getResultStream()
        .map(CompanyVisits::clicks)
        .toList();
  }

  private static <T> TypedQuery<T> of(TypedQuery<T> query, Company company) {
    Set<String> emails = new HashSet<>(company.emails());
    emails.add(NOBODY);
    return query
        .setParameter("domain", Objects.requireNonNullElse(company.domain(), NOBODY))
        .setParameter("emails", emails);
  }

  private static AdClicks clicks(Object[] row) {
    long micros = new BigDecimal(row[5].toString()).movePointRight(6).longValue();
    return new AdClicks(
        (String) row[0],
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((Number) row[4]).longValue(),
        Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
  }

  private static SeenVisitor seen(VisitorRow row) {
    var stored = row.stored(null);
    return new SeenVisitor(
        new VisitorId(row.id()),
        stored.identity().email(),
        stored.identity().proven(),
        stored.identity().name(),
        row.lastSeenAt(),
        row.visits());
  }
}
