package io.foyer.meetings.control;

import io.foyer.access.entity.RepId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Whoever can be met, as rows to be locked. */
@ApplicationScoped
public class MeetingHosts {
  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  /**
   * Adds a rep in a transaction of its own.
   *
   * @throws PersistenceException also when another node adds the same rep in this moment
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void add(RepId rep) {
    em.createNativeQuery("INSERT INTO meeting_hosts (rep_id) VALUES (?)")
        .setParameter(1, rep.value())
        .executeUpdate();
  }

  @Transactional
  public boolean knows(RepId rep) {
    return !em.createNativeQuery("SELECT 1 FROM meeting_hosts WHERE rep_id = ?")
        .setParameter(1, rep.value())
        .getResultList()
        .isEmpty();
  }

  /**
   * Nobody else gives a meeting to one of them until the transaction ends. Always in the order of
   * their ids: two who want the same ones wait for each other in a line, not in a circle.
   *
   * @throws IllegalStateException for a rep without a row: nothing would be locked
   */
  void lock(Collection<RepId> reps) {
    List<String> ids = reps.stream().map(RepId::value).distinct().sorted().toList();
    for (String id : ids) {
      var held =
          em.createNativeQuery("SELECT rep_id FROM meeting_hosts WHERE rep_id = ? FOR UPDATE")
              .setParameter(1, id)
              .getResultList();
      if (held.isEmpty()) {
        throw new IllegalStateException("not among those who can be met: " + id);
      }
    }
  }
}
