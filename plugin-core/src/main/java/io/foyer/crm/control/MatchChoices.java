package io.foyer.crm.control;

import io.foyer.crm.entity.CrmRecordsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What people have said about whose record an address is, the last word for each. */
@ApplicationScoped
@Transactional
public class MatchChoices {

  @PersistenceContext(unitName = "foyer")
  EntityManager em;

  @Inject Event<CrmRecordsChanged> changed;
  @Inject Clock clock;

  /** Id of the record that was chosen for the address. */
  public Optional<String> of(String email) {
    List<?> ids =
        em.createNativeQuery("SELECT record_id FROM crm_choices WHERE email = ?")
            .setParameter(1, email)
            .getResultList();
    return ids.stream().map(String.class::cast).findFirst();
  }

  /**
   * The address belongs to that record from now on, whatever was chosen before.
   *
   * @param email lower-case
   * @param by the rep's user id
   */
  public void choose(String email, String recordId, String by) {
    em.createNativeQuery("DELETE FROM crm_choices WHERE email = ?")
        .setParameter(1, email)
        .executeUpdate();
    var now = clock.instant();
    em.createNativeQuery(
            "INSERT INTO crm_choices (email, record_id, chosen_by, chosen_at) VALUES (?, ?, ?, ?)")
        .setParameter(1, email)
        .setParameter(2, recordId)
        .setParameter(3, by)
        .setParameter(4, now.atOffset(ZoneOffset.UTC))
        .executeUpdate();
    changed.fire(new CrmRecordsChanged(Set.of(recordId), Set.of(email), Set.of(), now));
  }
}
