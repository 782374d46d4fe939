package io.foyer.streams.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.crm.control.MatchChoices;
import io.foyer.crm.entity.MatchAlternative;
import io.foyer.crm.entity.RecordDoesNotFit;
import io.foyer.platform.AuditLog;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a rep's word on whose record a visitor is, where Salesforce has several. */
@ApplicationScoped
@Transactional
public class MatchDesk {
  @Inject Acquaintance acquaintance;
  @Inject MatchChoices choices;
  @Inject AuditLog audit;

  /**
   * The choice holds for the address, for everybody and from now on.
   *
   * @throws RecordDoesNotFit for a record that is not among those that fit
   * @throws io.foyer.conversations.entity.refusal.NotYourConversation for who may not meet the
   *     visitor
   */
  public void choose(RepCaller rep, VisitorId id, String record) {
    Visitor visitor = acquaintance.meet(rep, id);
    String email = visitor.identity().email();
    boolean fits =
        visitor.match().alternatives().stream().map(MatchAlternative::id).anyMatch(record::equals);
    if (email == null || !fits) {
      throw new RecordDoesNotFit();
    }
    choices.choose(email, record, rep.rep().value());
    audit.record(rep.rep().value(), "match.chosen", id.value());
  }
}
