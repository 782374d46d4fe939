package io.foyer.streams.control;

import io.foyer.access.entity.RepCaller;
import io.foyer.access.entity.VisitorId;
import io.foyer.platform.AuditLog;
import io.foyer.visitors.control.DetailStore;
import io.foyer.visitors.control.Identification;
import io.foyer.visitors.entity.Details;
import io.foyer.visitors.entity.Identity;
import io.foyer.visitors.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes down what reps heard visitors say of themselves. */
@ApplicationScoped
@Transactional
public class DetailsDesk {
  @Inject Acquaintance acquaintance;
  @Inject DetailStore store;
  @Inject Identification identification;
  @Inject AuditLog audit;
  @Inject Clock clock;

  /**
   * Takes the place of what was noted before, whoever did; a new address leads to a new match.
   *
   * @throws io.foyer.visitors.entity.EmailUnusable when the address cannot be one
   * @throws io.foyer.visitors.entity.EmailIsProven when it would replace a proven one
   * @throws io.foyer.conversations.entity.refusal.NotYourConversation for who may not meet the
   *     visitor
   */
  public void note(RepCaller rep, VisitorId id, Details.Typed typed) {
    Visitor visitor = acquaintance.meet(rep, id);
    take(rep, visitor, typed);
  }

  /** The address alone; what was noted of the rest stays. */
  public void noteEmail(RepCaller rep, VisitorId id, String email) {
    Visitor visitor = acquaintance.meet(rep, id);
    Identity known = visitor.identity();
    String phone = store.find(id).map(Details::phone).orElse(null);
    take(rep, visitor, new Details.Typed(known.name(), email, known.company(), phone));
  }

  private void take(RepCaller rep, Visitor visitor, Details.Typed typed) {
    var noted = new Details.Noted(rep.rep().value(), rep.name(), clock.instant());
    Details details = Details.of(typed, noted);
    identification.note(visitor, details);
    store.put(visitor.id(), details);
    audit.record(rep.rep().value(), "visitor.details-noted", visitor.id().value());
  }
}
