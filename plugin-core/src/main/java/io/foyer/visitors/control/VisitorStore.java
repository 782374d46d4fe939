package io.foyer.visitors.control;

import io.foyer.access.entity.VisitorId;
import io.foyer.configuration.control.Configurations;
import io.foyer.crm.control.Domains;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.StoredVisitor;
import io.foyer.visitors.entity.Visit;
import io.foyer.visitors.entity.VisitRow;
import io.foyer.visitors.entity.Visitor;
import io.foyer.visitors.entity.VisitorRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Visitors and their visits in the database. */
@ApplicationScoped
public class VisitorStore {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Configurations configurations;

  /** Writes what is known now of these; two reads for all of them. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void write(Collection<Visitor> visitors) {
    Map<String, VisitorRow> rows =
        rows(
            VisitorRow.class,
            visitors.stream().map(visitor -> visitor.id().value()).toList(),
            VisitorRow::id);
    Map<String, VisitRow> visits =
        rows(
            VisitRow.class,
            visitors.stream().map(visitor -> visitor.visit().id()).toList(),
            VisitRow::id);
    for (Visitor visitor : visitors) {
      write(visitor, rows.get(visitor.id().value()), visits.get(visitor.visit().id()));
    }
  }

  /** Notes that these do not want to be seen any longer, and forgets how their visits went. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void withdraw(Collection<VisitorId> visitors, Instant at) {
    List<String> ids = visitors.stream().map(VisitorId::value).toList();
    rows(VisitorRow.class, ids, VisitorRow::id).values().forEach(row -> row.withdraw(at));
    em.createQuery("DELETE FROM VisitTrace t WHERE t.visitorId IN :visitors")
        .setParameter("visitors", ids)
        .executeUpdate();
  }

  @Transactional
  public Optional<StoredVisitor> find(VisitorId id) {
    return Optional.ofNullable(em.find(VisitorRow.class, id.value()))
        .map(row -> row.stored(visit(row.lastVisitId())));
  }

  /**
   * Another word on who a visitor is, and so on its company; nothing happens for one who was never
   * stored.
   */
  @Transactional
  public void identify(VisitorId id, UnaryOperator<Identity> word) {
    VisitorRow row = em.find(VisitorRow.class, id.value());
    if (row == null) {
      return;
    }
    Identity before = row.identity();
    Identity now = word.apply(before);
    row.identify(now);
    if (!Objects.equals(before.email(), now.email())) {
      row.isOf(Optional.ofNullable(now.email()).flatMap(Domains::ofCompany).orElse(null));
    }
  }

  /** A visitor who has left, with its last visit; empty for one who was never stored. */
  @Transactional
  public Optional<Visitor> departed(VisitorId id) {
    VisitorRow row = em.find(VisitorRow.class, id.value());
    Visit last = row == null ? null : visit(row.lastVisitId());
    return row == null || last == null
        ? Optional.empty()
        : Optional.of(Visitor.departed(id, row.site(), row.stored(last), last));
  }

  /** The visitor's visits, the latest first. */
  @Transactional
  public List<VisitRow> visits(VisitorId visitor, int most) {
    return em.createQuery(
            "SELECT v FROM VisitRow v WHERE v.visitorId = :visitor ORDER BY v.startedAt DESC",
            VisitRow.class)
        .setParameter("visitor", visitor.value())
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Visits of the person behind a visitor, the latest first: on other devices too where a signed
   * word or a code proved the address on each of them. A claimed address joins nothing.
   */
  @Transactional
  public List<VisitRow> visitsOfPerson(Visitor visitor, int most) {
    String email = visitor.identity().email();
    return visitor.identity().proven() && email != null
        ? em.createQuery(
                "SELECT v FROM VisitRow v WHERE v.visitorId = :visitor OR v.visitorId IN"
                    + " (SELECT r.id FROM VisitorRow r WHERE r.email = :email"
                    + " AND r.emailProven = TRUE AND r.withdrawnAt IS NULL)"
                    + " ORDER BY v.startedAt DESC",
                VisitRow.class)
            .setParameter("visitor", visitor.id().value())
            .setParameter("email", email)
            .setMaxResults(most)
            .getResultList()
        : visits(visitor.id(), most);
  }

  private @Nullable Visit visit(@Nullable String id) {
    VisitRow row = id == null ? null : em.find(VisitRow.class, id);
    return row == null ? null : row.visit();
  }

  private void write(Visitor visitor, @Nullable VisitorRow row, @Nullable VisitRow visit) {
    VisitorRow known = row == null ? VisitorRow.of(visitor) : row;
    known.isOf(CompanyVisits.domainOf(visitor).orElse(null));
    if (row == null) {
      em.persist(known);
    } else {
      row.tell(visitor);
    }
    if (visit == null) {
      em.persist(VisitRow.of(visitor, configurations.current().isTest(visitor.site())));
    } else {
      visit.tell(visitor);
    }
  }

  private <T> Map<String, T> rows(Class<T> type, List<String> ids, Function<T, String> id) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("SELECT r FROM " + type.getSimpleName() + " r WHERE r.id IN :ids", type)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(id, row -> row));
  }
}
