package io.foyer.crmsync.control;

import io.foyer.access.entity.RepId;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.MatchChoices;
import io.foyer.platform.AuditLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Keeps whose record a rep said an address is, with who said it. */
@ApplicationScoped
@Transactional
class Rulings {
  @Inject MatchChoices choices;
  @Inject AuditLog audit;

  /**
   * The address belongs to that record from now on.
   *
   * @param deed as the audit log names it
   */
  void rule(RepId rep, VisitorId visitor, String email, String record, String deed) {
    choices.choose(email, record, rep.value());
    audit.record(rep.value(), deed, visitor.value());
  }
}
