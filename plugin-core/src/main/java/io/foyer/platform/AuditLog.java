package io.foyer.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Who did or read what, for later questions. Entries are only added; they join the transaction. */
@ApplicationScoped
public class AuditLog {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Clock clock;

  /** Ids only: who acted, what was done, on what. */
  public void record(String who, String action, String subject) {
    em.createNativeQuery(
            "INSERT INTO audit_entries (id, at, who, action, subject) VALUES (?, ?, ?, ?, ?)")
        .setParameter(1, Ids.next("aud"))
        .setParameter(2, Instant.now(clock).atOffset(ZoneOffset.UTC))
        .setParameter(3, who)
        .setParameter(4, action)
        .setParameter(5, subject)
        .executeUpdate();
  }
}
